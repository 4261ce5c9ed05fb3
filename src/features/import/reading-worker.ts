import { readFile } from '~/reading/spreadsheets/read-file.ts'

// One file per worker: the page terminates it after the answer, or on cancel.
addEventListener('message', ({ data }: MessageEvent<{ name: string; bytes: Uint8Array }>) => {
  void readFile(data.name, data.bytes).then((read) => postMessage(read))
})
