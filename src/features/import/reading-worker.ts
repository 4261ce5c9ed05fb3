import { readFile } from '~/reading/spreadsheets/read-file.ts'

// One file each: the page ends it when it has its answer, or wants none any more.
addEventListener('message', ({ data }: MessageEvent<{ name: string; bytes: Uint8Array }>) => {
  void readFile(data.name, data.bytes).then((read) => postMessage(read))
})
