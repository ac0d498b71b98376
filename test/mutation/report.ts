// What a run of mutants found: the share of them that tests notice, file by file, and each that none does.
import { relative } from 'node:path'
import type { Stryker } from '@stryker-mutator/core'

/** A change of the code that was tried, and what became of it. */
export type Mutant = Awaited<ReturnType<Stryker['runMutationTest']>>[number]

/** The share of mutants that must be noticed, in hundredths. */
const ENOUGH = 90

/** Left out of the share is a mutant of which nothing can be said: that does not run, is not tried, or that a comment of the code explains. */
const NOTICED = ['Killed', 'Timeout']
const MISSED = ['Survived', 'NoCoverage']

/** Prints the figures of a room as rows of a table, and the mutants that survive; true where enough were noticed. */
export function report (room: string, mutants: readonly Mutant[]): boolean {
  const missed = mutants.filter(({ status }) => MISSED.includes(status))
  for (const { fileName, location: { start }, mutatorName, replacement, status } of missed) {
    console.log(`${relative('', fileName)}:${start.line}:${start.column} ${mutatorName}${status === 'NoCoverage' ? ', not run by any test' : ''}: ${replacement?.replaceAll(/\s+/g, ' ').slice(0, 100)}`)
  }
  const files = [...new Set(mutants.map(({ fileName }) => fileName))].sort()
  console.log('\n| what | mutants | noticed | share | explained | not tried |\n| --- | ---: | ---: | ---: | ---: | ---: |')
  for (const file of files) console.log(row(`\`${relative('', file)}\``, mutants.filter(({ fileName }) => fileName === file)))
  console.log(row(`**${room}**`, mutants))
  return share(mutants) >= ENOUGH
}

function row (name: string, mutants: readonly Mutant[]): string {
  const explained = mutants.filter(isExplained).length
  return `| ${name} | ${counted(mutants).length} | ${noticed(mutants).length} | ${share(mutants).toFixed(0)} % | ${explained} | ${mutants.length - counted(mutants).length - explained} |`
}

/** A comment says why nothing can notice it; Stryker itself says of others why they are not tried. */
function isExplained ({ status, statusReason }: Mutant): boolean {
  return status === 'Ignored' && statusReason?.startsWith('Static mutant') === false
}

function share (mutants: readonly Mutant[]): number {
  return 100 * noticed(mutants).length / counted(mutants).length
}

function noticed (mutants: readonly Mutant[]): Mutant[] {
  return mutants.filter(({ status }) => NOTICED.includes(status))
}

function counted (mutants: readonly Mutant[]): Mutant[] {
  return mutants.filter(({ status }) => [...NOTICED, ...MISSED].includes(status))
}
