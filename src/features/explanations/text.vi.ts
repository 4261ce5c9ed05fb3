/** Texts for requesting and giving explanations; separate, so that readers do not load them. */
export const vi = {
  ask: 'Yêu cầu giải trình',
  askAgain: 'Sửa yêu cầu giải trình',
  answer: 'Trả lời giải trình',
  answerAgain: 'Sửa trả lời giải trình',
  askTitle: (indicator: string) => `Yêu cầu giải trình: ${indicator}`,
  answerTitle: (indicator: string) => `Trả lời giải trình: ${indicator}`,
  askBody: 'Câu hỏi và tên người hỏi hiện cạnh số liệu cho mọi người xem.',
  answerBody: 'Câu trả lời và tên người trả lời hiện cạnh số liệu cho mọi người xem.',
  question: 'Nội dung cần giải trình',
  send: 'Gửi yêu cầu',
  reply: 'Gửi trả lời',
  changed: 'Người khác vừa sửa mục này. Hiện đang là:',
  changedHint: 'Những gì bạn gõ vẫn còn ở đây; gửi lần nữa sẽ thay cho nội dung trên.',
  gone: 'Mục này không còn nữa.',
  offline: 'Chưa gửi được. Những gì đã gõ vẫn còn ở đây; xin thử lại khi có mạng.',
}
export type ExplanationsText = typeof vi
