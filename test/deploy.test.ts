// What is in deploy/: by the schemas of who will read it, and against the service that it starts.
import { existsSync } from 'node:fs'
import { parser } from '@prometheus-io/lezer-promql'
import { Deployment } from 'kubernetes-models/apps/v1'
import t from 'tap'
import { Type } from 'typebox'
import { configOf } from '../src/config.js'
import { faultsOf, validator } from '../src/validator.js'
import { appFor } from './fixtures/app.js'
import { ROOT } from './fixtures/root.js'
import { documentsOf, kubernetesFaults, textOf, yamlOf, type Kind, type Part } from './fixtures/manifests.js'

const KUBERNETES = textOf('deploy/kubernetes.yaml')
const objects = documentsOf(KUBERNETES) as Part[]
const { version, scripts } = JSON.parse(textOf('package.json')) as { version: string, scripts: Readonly<Record<string, string>> }

function objectOf (kind: Kind): Part {
  const found = objects.find(object => object.kind === kind)
  if (found === undefined) throw new Error(`no ${kind}`)
  return found
}

const pod = new Deployment(objectOf('Deployment') as unknown as Deployment).spec?.template.spec
const [container] = pod?.containers ?? []
const [compose] = Object.values((yamlOf('deploy/compose.yaml') as { services: Record<string, Part & { environment: Record<string, string> }> }).services)

/** The environment that each manifest gives to the process; what a secret holds is a key's hash. */
const ENVIRONMENTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'deploy/kubernetes.yaml': Object.fromEntries((container?.env ?? []).map(({ name, value = 'ab'.repeat(32) }) => [name, value])),
  'deploy/compose.yaml': compose?.environment ?? {}
}

t.test('each object for Kubernetes is one by its schema, without a field that the schema does not know', async t => {
  t.strictSame(objects.map(({ kind }) => kind), ['Deployment', 'Service', 'HorizontalPodAutoscaler', 'PodDisruptionBudget', 'NetworkPolicy'])
  for (const object of objects) t.strictSame(kubernetesFaults(object), [], String(object.kind))
})

t.test('the check of the objects finds what is wrong', async t => {
  const after = (from: string | RegExp, to: string) => {
    const text = KUBERNETES.replace(from, to)
    t.not(text, KUBERNETES, `${String(from)} is there to be changed`)
    return (documentsOf(text) as Part[]).flatMap(kubernetesFaults)
  }
  t.strictSame(after('livenessProbe', 'livenesProbe'), ['/spec/template/spec/containers/0/livenesProbe is not a field of Deployment'])
  t.strictSame(after('egress: []', 'egres: []'), ['/spec/egres is not a field of NetworkPolicy'])
  t.match(after('periodSeconds: 1\n', 'periodSeconds: often\n'), [/periodSeconds must be integer/])
  t.match(after('value: "5"', 'value: 5'), [/env\/4\/value must be string/])
  t.match(after('AlwaysAllow', 'Always'), [/unhealthyPodEvictionPolicy must be equal to one of/])
  t.match(after('      targetPort: http', ''), [])
  t.match(after('      port: 80\n', ''), [/must have required property port/])
  t.match(after('policy/v1', 'policy/v2'), ['policy/v2 PodDisruptionBudget is not known'])
  t.match(after('kind: Service', 'kind: Servant'), ['v1 Servant is not known'])
  t.throws(() => documentsOf('kind: [Service'), 'what is no YAML is not read')
  t.throws(() => documentsOf('kind: Service\nkind: Service'), 'nor is a key that stands twice')
})

for (const [file, environment] of Object.entries(ENVIRONMENTS)) {
  t.test(`the settings in ${file} are ours, and can be used`, async t => {
    t.ok(Object.keys(environment).length > 2)
    configOf(environment)
    for (const name of Object.keys(environment)) t.throws(() => configOf({ [name]: '? no such value ?' }), { message: new RegExp(`  ${name}`) }, `${name} is a setting`)
  })
}

t.test('who ends the process gives it the time that it may take', async t => {
  const seconds = ({ DRAIN_SECONDS = '0', SHUTDOWN_SECONDS = '5' }: Readonly<Record<string, string>> = {}) => Number(DRAIN_SECONDS) + Number(SHUTDOWN_SECONDS)
  t.ok((pod?.terminationGracePeriodSeconds ?? 0) >= seconds(ENVIRONMENTS['deploy/kubernetes.yaml']) + 5)
  t.ok(parseInt(String(compose?.stop_grace_period)) >= seconds(ENVIRONMENTS['deploy/compose.yaml']) + 5)
  t.equal(container?.lifecycle, undefined, 'the service waits by itself')
})

t.test('probes ask addresses that there are, at ports that are open', async t => {
  const app = await appFor(t)
  const ports = new Map(container?.ports?.map(({ name, containerPort }) => [name, containerPort]))
  t.strictSame(Object.fromEntries(ports), { http: 3000, metrics: 9464 })
  for (const probe of [container?.startupProbe, container?.readinessProbe, container?.livenessProbe]) {
    t.ok(app.hasRoute({ method: 'GET', url: String(probe?.httpGet?.path) }), String(probe?.httpGet?.path))
    t.equal(probe?.httpGet?.port, 'http')
  }
  for (const environment of Object.values(ENVIRONMENTS)) t.equal(environment.METRICS_PORT, String(ports.get('metrics')))
  t.match(objectOf('Deployment'), { spec: { template: { metadata: { annotations: { 'prometheus.io/port': String(ports.get('metrics')), 'prometheus.io/path': '/metrics' } } } } })
  t.match(objectOf('Service'), { spec: { ports: [{ targetPort: 'http' }] } })
  t.match(objectOf('NetworkPolicy'), { spec: { ingress: [{ ports: [{ port: 'http' }] }, { ports: [{ port: 'metrics' }] }] } })
  t.match(textOf('Dockerfile'), /PORT=3000\n/)
})

t.test('the objects speak of the same pods', async t => {
  const labels = { 'app.kubernetes.io/name': 'chronologie' }
  const selector = { matchLabels: labels }
  t.match(objectOf('Deployment'), { spec: { selector, template: { metadata: { labels }, spec: { topologySpreadConstraints: [{ labelSelector: selector }, { labelSelector: selector }] } } } })
  t.match(objectOf('Service'), { spec: { selector: labels } })
  t.match(objectOf('PodDisruptionBudget'), { spec: { selector } })
  t.match(objectOf('NetworkPolicy'), { spec: { podSelector: selector } })
  t.match(objectOf('HorizontalPodAutoscaler'), { spec: { scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: (objectOf('Deployment').metadata as Part).name } } })
})

t.test('the process has no right that it does not need, in both', async t => {
  t.match(pod, { automountServiceAccountToken: false, securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } } })
  t.match(container?.securityContext, { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } })
  t.strictSame(['read_only', 'cap_drop', 'security_opt'].map(key => compose?.[key]), [true, ['ALL'], ['no-new-privileges:true']])
  t.match(objectOf('NetworkPolicy'), { spec: { policyTypes: ['Ingress', 'Egress'], egress: [] } })
})

t.test('the limits are the same in both, and connections have their files', async t => {
  t.equal(container?.resources?.limits?.memory, '512Mi')
  t.strictSame(['mem_limit', 'pids_limit', 'ulimits'].map(key => compose?.[key]), ['512m', 100, { nofile: { soft: 4096, hard: 4096 } }])
})

t.test('the image is that of this version, by its digest', async t => {
  t.match(container?.image, new RegExp(`:${version.replaceAll('.', '\\.')}@sha256:[0-9a-f]{64}$`))
  t.match(textOf('Dockerfile'), `ARG VERSION=${version}\n`)
})

t.test('nobody can move the actions that check a change', async t => {
  const used = [...textOf('.github/workflows/ci.yml').matchAll(/uses: (.*)$/gm)].map(([, action]) => action)
  t.ok(used.length > 5)
  for (const action of used) t.match(action, /^[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
})

t.test('what checks a change may read it, and nothing else', async t => {
  const { permissions, jobs } = yamlOf('.github/workflows/ci.yml') as { permissions: Part, jobs: Record<string, { steps: Part[] }> }
  t.strictSame(permissions, { contents: 'read' })
  const checkouts = Object.values(jobs).flatMap(({ steps }) => steps).filter(({ uses }) => String(uses).startsWith('actions/checkout@'))
  t.equal(checkouts.length, Object.keys(jobs).length)
  for (const step of checkouts) t.match(step, { with: { 'persist-credentials': false } })
})

const closed = { additionalProperties: false }
const Words = Type.Record(Type.String(), Type.String({ minLength: 1 }))
const Alerts = Type.Object({
  groups: Type.Array(Type.Object({
    name: Type.String(),
    rules: Type.Array(Type.Object({
      alert: Type.String({ pattern: '^Chronologie[A-Z]' }),
      expr: Type.String(),
      for: Type.Optional(Type.String({ pattern: '^\\d+[smh]$' })),
      labels: Type.Object({ severity: Type.Union([Type.Literal('critical'), Type.Literal('warning')]) }, closed),
      annotations: Words
    }, closed))
  }, closed))
}, closed)

interface Rule { readonly alert: string, readonly expr: string }

t.test('alerts have the shape that Prometheus reads, and expressions that it understands', async t => {
  const alerts = yamlOf('deploy/alerts.yaml')
  const check = validator({}).compile(Alerts)
  check(alerts)
  t.strictSame(faultsOf(check), [])
  const rules = (alerts as { groups: Array<{ rules: Rule[] }> }).groups.flatMap(({ rules }) => rules)
  t.equal(new Set(rules.map(({ alert }) => alert)).size, rules.length, 'each has its own name')
  const isRead = (expr: string) => {
    let isWhole = true
    parser.parse(expr).iterate({ enter: ({ type }) => { isWhole &&= !type.isError } })
    return isWhole
  }
  for (const { alert, expr } of rules) t.ok(isRead(expr), alert)
  t.notOk(isRead('sum(rate(up[5m]) > 1'), 'and the reader finds what is wrong')
})

t.test('what the Dockerfile copies from here is sent to the builder, and stands here', t => {
  const sent = textOf('.dockerignore').split('\n').filter(line => line.startsWith('!')).map(line => line.slice(1))
  const copied = textOf('Dockerfile').split('\n').flatMap(line => line.startsWith('COPY ') && !line.includes('--from') ? line.split(' ').slice(1, -1) : [])
  t.ok(copied.length > 5)
  for (const path of copied) {
    t.ok(sent.some(one => path === one || path.replace(/\/$/, '') === one), path)
    t.ok(existsSync(new URL(path, ROOT)), `${path} stands here`)
  }
  // Each script that the build runs is there.
  for (const [, script] of (scripts['build'] ?? '').matchAll(/node (scripts\/\S+)/g)) t.ok(copied.includes(String(script)), String(script))
  t.end()
})
