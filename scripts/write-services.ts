// Writes docs/services.md from the services and carriers; test/rulebook/services.test.ts fails when it is out of date.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { checkedRulebook } from '../src/rulebook/check.js'
import { servicesPage } from '../src/rulebook/pages/services-page.js'

const root = new URL('../../', import.meta.url)
writeFileSync(new URL('docs/services.md', root), servicesPage(checkedRulebook(fileURLToPath(new URL('rules/', root)))))
