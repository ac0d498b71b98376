// `npm run sbom`: the bill of materials of what the service runs with, as CycloneDX on standard output.
// Plain JavaScript, so that it runs where nothing is compiled. `npm sbom --omit=dev` also leaves out what the service needs as soon as a
// tool for development needs it too; so all is asked for, and what npm marks as for development alone is taken out here.
import { execFileSync } from 'node:child_process'

const everything = execFileSync('npm', ['sbom', '--sbom-format=cyclonedx', '--sbom-type=application'], { encoding: 'utf8', maxBuffer: 2 ** 28 })
const { components, dependencies, ...document } = JSON.parse(everything)

const isForDevelopment = ({ properties }) => properties.some(({ name }) => name === 'cdx:npm:package:development')
const kept = components.filter(component => !isForDevelopment(component))
const references = new Set([document.metadata.component, ...kept].map(component => component['bom-ref']))

process.stdout.write(`${JSON.stringify({
  ...document,
  components: kept,
  dependencies: dependencies.filter(({ ref }) => references.has(ref)).map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter(reference => references.has(reference)) }))
}, null, 2)}\n`)
