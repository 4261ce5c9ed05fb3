import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

import { emptyFolder } from './installed.ts'
import { choose, expect, open, test } from './reader.ts'

// `npm run test:office` names the program; without it there is nothing to try.
const soffice = process.env.SOFFICE

if (soffice)
  test('LibreOffice opens the slides and shows the figures of record', async ({ page }) => {
    const folder = emptyFolder()
    try {
      await open(page, '/present?period=2021-04')
      await page.mouse.move(200, 200)
      const download = page.waitForEvent('download')
      await choose(page, 'Tải PowerPoint')
      const file = join(folder.path, 'slides.pptx')
      await (await download).saveAs(file)
      const profile = `-env:UserInstallation=file://${join(folder.path, 'profile')}`
      execFileSync(
        soffice,
        [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder.path, file],
        { stdio: 'ignore' },
      )
      const pdf = join(folder.path, 'slides.pdf')
      const words = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' })
        .normalize('NFC')
        .replace(/\s+/g, ' ')
      for (const expected of [
        'lũy kế từ đầu năm 67 đảng viên, đạt 67%',
        'gần 25 tỷ đồng',
        'trên 60%',
        'ước đạt trên 1.710 tỷ đồng',
        'hơn 30%',
        'Có nguy cơ chậm tiến độ',
        'minh họa',
        'Nguồn: Trang thông tin điện tử huyện Cầu Kè',
      ])
        expect(words).toContain(expected)
    } finally {
      folder.remove()
    }
  })
