// Values that nobody means: days that are none, texts that break readers, numbers past every bound, keys of other worlds.

/** Days at the edges of what can be said. */
export const EDGE_DAYS = [
  '0001-01-01', '0000-01-01', '0099-12-31', '1582-10-10', '1899-12-31', '1969-12-31', '1970-01-01', '1982-12-31', '1983-01-07', '2000-02-29', '2012-02-29',
  '2022-02-10', '2025-02-10', '2038-01-19', '8000-06-06', '9998-12-31', '9999-01-01', '9999-12-31'
]

/** What looks like a day. */
const NO_DAYS = [
  '2023-02-29', '1900-02-29', '2024-13-01', '2024-00-10', '2024-04-31', '2024-1-1', '24-01-01', '2024-01-01T00:00:00Z', '+002024-01-01', '-0001-01-01', '10000-01-01',
  '２０２４-01-01', '2024-01-01 ', ' 2024-01-01', '2024/01/01', 'none', 'null', '', 'today', '٢٠٢٤-٠١-٠١', '2024-01-01\n', '2024-01-01\u0000'
]

const TEXTS = [
  '', ' ', 'a', 'é', '日本語', '👨‍👩‍👧‍👦', '\u202Eevil', '\u0000', '\r\nSet-Cookie: a=b', '\u2028', '<script>alert(1)</script>', ']]>', '&amp;', '=cmd|calc', '+1', '-1', '@SUM(A1)',
  "'; DROP TABLE", '"', '\\', '../../etc/passwd', '%00', '%', '~', '~~', '${' + '7*7}', '\uD800', '\uFEFF', 'x'.repeat(500), 'x'.repeat(501), '日'.repeat(500), '👍'.repeat(500),
  '🏳️‍🌈'.repeat(100), '1e400', 'NaN', 'Infinity', '-0', '0x10', '1_000', 'true', 'TRUE', 'null', 'undefined', '[object Object]', '{}', '[]'
]

const NUMBERS = [
  0, -0, 1, -1, 2, 59, 60, 61, 99_999, 100_000, 100_001, 999_999_999, 1_000_000_000, 1_000_000_001, 10_000_000_000, 10_000_000_001, 2 ** 31, 2 ** 53, 2 ** 53 + 2, 1e21, 1e308,
  0.5, 1.0000000001, -1e-9, 5e-324
]

/** Keys that no schema names, or that JavaScript has a use for. */
export const KEYS = [
  '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'x', '', ' ', 'Title', 'medium[]', 'medium[0]', 'theatricalreleasedate', '$ref', 'films', 'changes',
  '\u0000', 'é', 'a.b', 'a/b', '~0', '~1'
]

/** Texts, for what is a text on the wire. */
export const HOSTILE_TEXTS = [...TEXTS, ...NO_DAYS, ...EDGE_DAYS, ...NUMBERS.map(String), ...KEYS]

/** Values, for what is JSON. */
export const HOSTILE_VALUES: readonly unknown[] = [
  ...TEXTS, ...NO_DAYS, ...EDGE_DAYS, ...NUMBERS, null, true, false, [], {}, [[]], [null], { a: 1 }, ['svod', 'svod'], [1], '1', [EDGE_DAYS[0]], Array(101).fill('svod')
]

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)

/** What may become of the text of a body. */
export const SPOILED: ReadonlyArray<(text: string) => string> = [
  text => text.slice(0, -1), text => text + text, text => `\uFEFF${text}`, text => text.replace('{', '{"__proto__":{"x":1},'), text => text.replace('{', '{"constructor":{"prototype":{"x":1}},'),
  text => text.replace('{', '{"theatricalReleaseDate":"2001-01-01",'), text => text.replace(/:(\d+)/, ':1e400'), text => text.replace(/:(\d+)/, ':-0'), text => text.replace(/:(\d+)/, ':1.0'),
  text => text.replace(/:(\d+)/, ':9007199254740993'), text => text.replaceAll('\n', '\r\n'), text => text.replaceAll(',', ';'), text => `${text}\n\n${text}`,
  ...['', ' ', '\n', '"', 'null', '[]', '"x"', '1', 'NaN', '{"a":1,}', ',,,\n,,,', 'a,b\n1,2', 'theatricalReleaseDate\n"2024-01-01', nested(50), nested(20_000),
    `{"title":"${'x'.repeat(200_000)}"}`, '{"theatricalReleaseDate":"2024-01-01","title":"\\ud800"}', '{"theatricalReleaseDate":"2024-01-01","title":"\\u0000"}',
    'theatricalReleaseDate,theatricalReleaseDate\n2024-01-01,2024-01-02\n', `theatricalReleaseDate\n${'2024-01-01\n'.repeat(1001)}`, `{"title":"${'x'.repeat(70_000)}"}\n{}`
  ].map(text => () => text)
]

/** What may be added to a query. */
export const TAILS = ['&', '&&', '&=', '&%', '&%zz=1', '&a=%E9', ';', '&medium', '&medium=', '&a=1'.repeat(500), '?', `&x=${'y'.repeat(9000)}`, '&medium=svod'.repeat(1001)]

/** Headers as clients send them, and as they do not; the empty ones too. */
export const HEADERS: Readonly<Record<string, readonly string[]>> = {
  accept: [
    'application/json', '*/*', 'text/csv', 'text/calendar', 'image/svg+xml', 'text/html', 'application/*', 'text/*;q=0.5, application/json;q=0.4', 'application/json;q=0', '*/*;q=0', '', 'x',
    ';;;', 'application/x-ndjson', 'text/csv;q=1.5', 'image/svg+xml;q=0.001', 'a/b;q=x', ','.repeat(50), 'application/problem+json'
  ],
  'accept-language': ['fr', 'en', 'fr-FR,fr;q=0.9,en;q=0.8', 'de', '*', 'fr;q=0', '', 'x'.repeat(100), 'zh-Hant-TW', 'en;q=0,fr;q=0', '*;q=0'],
  'accept-encoding': ['gzip', 'deflate', 'br', 'identity', '*', 'gzip;q=0', 'identity;q=0', '', 'x', 'gzip;q=0, *'],
  'if-none-match': ['*', '"x"', 'W/"x"', '', 'x', '"a", "b"', '"'.repeat(50)]
}

/** Headers that only a hostile client sends. */
export const HOSTILE_HEADERS: Readonly<Record<string, readonly string[]>> = {
  ...HEADERS,
  'x-request-id': ['abc', 'a b', '"', 'x'.repeat(65), 'é', '<x>', '{}'],
  origin: ['null', 'https://a.example', 'x'],
  host: ['x', 'a.example:99999', '"', 'a/b', '[::1]', '', 'a b', 'é'],
  'x-forwarded-host': ['evil', 'a b', ''],
  range: ['bytes=0-10'],
  'if-modified-since': ['Thu, 01 Jan 2099 00:00:00 GMT'],
  expect: ['100-continue'],
  'content-encoding': ['gzip', 'br', 'identity', 'deflate', 'x', 'gzip, gzip'],
  'content-type': [
    'application/json; charset=utf-8', 'application/json;charset=latin1', 'text/plain', 'application/xml', 'multipart/form-data', 'application/x-www-form-urlencoded', 'application/jsonl',
    'text/csv; header=absent', 'APPLICATION/JSON', 'application/problem+json', 'x', '/', 'application/json, text/csv', 'application/merge-patch+json'
  ]
}

export const METHODS = ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'TRACE', 'PROPFIND', 'POST', 'GET']
