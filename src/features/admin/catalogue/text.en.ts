import type { CatalogueText } from './text.vi.ts'

const indicators = (count: number): string => (count === 1 ? '1 indicator' : `${count} indicators`)

export const en: CatalogueText = {
  title: 'Choose from the catalogue',
  back: 'All indicators',
  intro:
    'Indicators that resolutions and reports usually have, each with how it is counted, its unit, who answers for it and its wordings. Tick those you follow and create them at once; each can be edited afterwards.',
  level: 'For a',
  levels: {
    province: 'Province',
    commune: 'Commune',
    ward: 'Ward',
    'special-zone': 'Special zone',
    'base-committee': 'Base committee',
    district: 'District (years up to June 2025)',
  },
  search: 'Find an indicator',
  noneFound: 'No such indicator at this level.',
  allOf: 'Choose all of this part',
  allOfNamed: (section) => `Choose all of this part: ${section}`,
  noneOf: 'Choose none of this part',
  noneOfNamed: (section) => `Choose none of this part: ${section}`,
  chosenOf: (chosen, all) => `${chosen} of ${all} chosen`,
  allThere: 'all there',
  detailsOf: (name) => `How ${name} is counted:`,
  howCounted: 'How it is counted',
  calledAs: 'In reports',
  source: 'Paper',
  there: 'already there',
  thereAs: (name) => `already there as “${name}”`,
  chosen: (count) => (count === 0 ? 'No indicator chosen' : `${indicators(count)} chosen`),
  newSections: (names) => `Sections to be added: ${names}`,
  create: (count) => (count === 0 ? 'Create' : `Create ${indicators(count)}`),
  clear: 'Choose none',
  creating: (done, all) => `Creating: ${done} of ${all}`,
  created: (count, sections) =>
    `${indicators(count)} created${sections > 0 ? `, ${sections} ${sections === 1 ? 'section' : 'sections'} added` : ''}.`,
  failed: (count) => `${indicators(count)} not finished:`,
  retry: (count) => `Try ${indicators(count)} again`,
  version: (version) => `Catalogue version ${version}.`,
}
