import type { LintRule } from '../../draft.js'

/** Whoever sees a version finds what it changed. */
export const currentVersion: LintRule = {
  name: 'current-version',
  description: 'The newest version of the changelog is that of rulebook.yaml.',
  * check ({ rulebook, changelog }) {
    const newest = changelog?.content.versions[0]?.version
    if (rulebook === undefined || changelog === undefined || newest === rulebook.content.version) return
    yield { file: changelog.file, path: 'versions.0.version', detail: `is ${newest}, but rulebook.yaml says ${rulebook.content.version}: record what that version changed, the latest first` }
  }
}
