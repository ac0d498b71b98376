// The links of the pages: each relative one leads to a file that there is and, after `#`, to a heading of it.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { ROOT } from './fixtures/root.js'

const root = fileURLToPath(ROOT)

const FOLDERS = ['docs', 'rules']

const pages = [
  ...readdirSync(root),
  ...FOLDERS.flatMap(folder => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(file => join(folder, file)))
].filter(file => file.endsWith('.md'))

/** The text of a page without its code, in which nothing is a link or a heading. */
const textOf = (page: string): string => readFileSync(join(root, page), 'utf8').replace(/^```[\s\S]*?^```/gm, '')

/** The anchor by which a heading is found. */
const anchorOf = (heading: string): string => heading.toLowerCase().replaceAll(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-')

const anchorsOf = (page: string): string[] => [...textOf(page).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchorOf(heading))

/** What is wrong with a link on a page. */
function faultOf (page: string, link: string): string | undefined {
  const [path = '', anchor] = link.split('#')
  const target = path === '' ? page : relative(root, join(root, dirname(page), path))
  if (!existsSync(join(root, target))) return `${page}: there is no ${link}`
  if (anchor !== undefined && target.endsWith('.md') && !anchorsOf(target).includes(anchor)) return `${page}: ${target} has no heading ${anchor}`
}

t.test('every link of every page leads somewhere', async t => {
  t.ok(pages.includes('README.md') && pages.includes('docs/operations.md'))
  const links = pages.flatMap(page => [...textOf(page).replaceAll(/`[^`\n]*`/g, '').matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => ({ page, link })))
    .filter(({ link }) => !/^[a-z]+:/.test(link))
  t.ok(links.length > 20)
  t.strictSame(links.map(({ page, link }) => faultOf(page, link)).filter(fault => fault !== undefined), [])
})

t.test('a link that leads nowhere is found', async t => {
  t.equal(faultOf('README.md', 'docs/none.md'), 'README.md: there is no docs/none.md')
  t.equal(faultOf('docs/operations.md', '../README.md#no-such-heading'), 'docs/operations.md: README.md has no heading no-such-heading')
  t.equal(faultOf('docs/operations.md', '../README.md#settings'), undefined)
  t.equal(faultOf('docs/operations.md', '#alerts'), undefined)
  t.equal(anchorOf('What is `up`, and what not?'), 'what-is-up-and-what-not')
})
