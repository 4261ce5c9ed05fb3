/** An id proposed from a Vietnamese name: *Tỉnh ủy Vĩnh Long* gives *tinh-uy-vinh-long*. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .slice(0, 64)
    .replace(/^-|-$/g, '')
