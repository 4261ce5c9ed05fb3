const ONSET = /^(?:ngh|gh|gi|kh|nh|ng|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?/u
const OPEN =
  'a ai ao au ay âu ây e eo ê êu i ia iêu iu o oa oai oao oay oe oeo oi ô ôi ơ ơi u ua uây uê ui uơ uôi uy uya uyu ư ưa ưi ươi ươu ưu y yêu'
const NASAL =
  'am an ang anh ăm ăn ăng âm ân âng em en eng êm ên ênh iêm iên iêng im in inh oam oan oang oanh oăm oăn oăng oen om on ong oong ôm ôn ông ơm ơn uân uâng uênh um un ung uôm uôn uông uyên uyn uynh ưng ươm ươn ương yêm yên yêng'
const STOPPED =
  'ac ach ap at ăc ăp ăt âc âp ât ec ep et êch êp êt ich iêc iêp iêt ip it oac oach oap oat oăc oăt oc oet op ot ôc ôp ôt ơp ơt uât uc uêch uôc uôt up ut uych uyêt uyt ưc ươc ươp ươt ưt yêt'
const RHYMES = new Set(`${OPEN} ${NASAL} ${STOPPED}`.split(' '))
const STOPS = new Set(STOPPED.split(' '))

/** True where a syllable key can be a Vietnamese syllable; *nhgiệp* and *kêt* cannot. */
export function isSyllable(key: string): boolean {
  const letters = key.slice(0, -1)
  const tone = key.slice(-1)
  const onset = ONSET.exec(letters)?.[0] ?? ''
  const rhymes = [letters.slice(onset.length)]
  // *gì* and *giếng* share their i with the onset, as *quy* and *qua* their u.
  if (onset === 'gi') rhymes.push(letters.slice(1))
  if (onset === 'qu') rhymes.push(letters.slice(1))
  const isFront = /^[ieêy]/u
  return rhymes.some(
    (rhyme) =>
      RHYMES.has(rhyme) &&
      (!STOPS.has(rhyme) || tone === '1' || tone === '5') &&
      (!/^(?:ng|g)$/.test(onset) || !isFront.test(rhyme)) &&
      (!/^n?gh$/.test(onset) || isFront.test(rhyme)),
  )
}
