// The terms of the packages whose files are bundled, to be kept beside the bundle.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The folder of the package that a file belongs to; none of a file of ours. */
const packageOf = file => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []

/** Name, version, licence and terms of each package of some files, as one text. */
export function termsOf (files) {
  const packages = [...new Set(files.flatMap(file => [...packageOf(file)]))].sort()
  const terms = packages.map(place => {
    const { name, version, license } = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'))
    const texts = readdirSync(place).filter(file => /^(licen[cs]e|notice)/i.test(file)).map(file => readFileSync(join(place, file), 'utf8').trim())
    return [`${name} ${version} (${license})`, ...texts].join('\n\n')
  })
  return `${terms.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`
}
