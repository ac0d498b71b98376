import type { LintRule } from '../../draft.js'
import { byNumber } from '../../published/versions.js'

/** "Since a version" and "since a day" mean the same to everybody. */
export const versionOrder: LintRule = {
  name: 'version-order',
  description: 'The versions stand latest first: each number is lower than the one above it, and no day is later.',
  * check ({ changelog }) {
    if (changelog === undefined) return
    const { file, content: { versions } } = changelog
    for (const [i, { version, on }] of versions.entries()) {
      const above = versions[i - 1]
      if (above === undefined) continue
      if (byNumber(version, above.version) >= 0) yield { file, path: `versions.${i}.version`, detail: `is ${version}, which does not come before ${above.version}: the latest stands first, each once` }
      if (on > above.on) yield { file, path: `versions.${i}.on`, detail: `is ${on}, later than the version above it (${above.on})` }
    }
  }
}
