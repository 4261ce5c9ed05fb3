import type { Directive } from '../../src/domain/report.ts'

const of = (
  period: string,
  tasks: readonly (readonly [
    text: string,
    assignee: string | null,
    due: string | null,
    state: Directive['state'],
  ])[],
): Directive[] =>
  tasks.map(([text, assignee, due, state], i) => ({
    id: `${period}-${String(i + 1).padStart(2, '0')}`,
    unitId: 'cau-ke',
    period,
    text,
    assignee,
    due,
    state,
  }))

/** April 2021's tasks are those of the meeting, in our own words; March's are illustrative. */
export const directives: readonly Directive[] = [
  ...of('2021-03', [
    [
      'Hoàn thành thu hoạch lúa Đông Xuân trước khi mặn lên cao.',
      'Phòng Nông nghiệp và Phát triển nông thôn',
      '2021-04-20',
      'done',
    ],
    [
      'Lập danh sách cử tri, niêm yết đúng thời hạn luật định.',
      'Ủy ban bầu cử huyện',
      '2021-04-13',
      'done',
    ],
    [
      'Gỡ vướng mặt bằng các công trình giao thông nông thôn.',
      'Ban Quản lý dự án đầu tư xây dựng',
      '2021-04-30',
      'overdue',
    ],
  ]),
  ...of('2021-04', [
    [
      'Tổ chức bầu cử đại biểu Quốc hội và Hội đồng nhân dân các cấp an toàn, đúng luật, có phương án ứng phó dịch Covid-19.',
      'Ủy ban bầu cử huyện',
      '2021-05-23',
      'open',
    ],
    [
      'Tiếp tục thực hiện Nghị quyết năm 2021; kiểm tra, đôn đốc từng chỉ tiêu.',
      'Ủy ban Kiểm tra Huyện ủy',
      null,
      'open',
    ],
    [
      'Vận động nông dân chuyển sang canh tác hữu cơ, an toàn, thích ứng với biến đổi khí hậu.',
      'Hội Nông dân huyện',
      null,
      'open',
    ],
    [
      'Xuống giống lúa Hè Thu đúng lịch thời vụ.',
      'Phòng Nông nghiệp và Phát triển nông thôn',
      '2021-05-31',
      'open',
    ],
    [
      'Chủ động phòng, trừ dịch bệnh trên cây trồng, vật nuôi.',
      'Phòng Nông nghiệp và Phát triển nông thôn',
      null,
      'open',
    ],
    [
      'Kiểm tra và gia cố các tuyến đê bao xung yếu.',
      'Phòng Nông nghiệp và Phát triển nông thôn',
      null,
      'open',
    ],
    [
      'Đẩy nhanh tiến độ các công trình xây dựng cơ bản.',
      'Ban Quản lý dự án đầu tư xây dựng',
      null,
      'open',
    ],
    [
      'Tiếp tục cải cách thủ tục hành chính, giảm hồ sơ trễ hạn.',
      'Văn phòng UBND huyện',
      null,
      'open',
    ],
    [
      'Nâng chất các tiêu chí huyện nông thôn mới.',
      'Văn phòng Điều phối nông thôn mới',
      null,
      'open',
    ],
    [
      'Thực hiện đầy đủ, kịp thời chính sách an sinh xã hội.',
      'Phòng Lao động – Thương binh và Xã hội',
      null,
      'open',
    ],
    ['Duy trì các biện pháp phòng, chống dịch Covid-19.', 'Trung tâm Y tế huyện', null, 'open'],
    [
      'Giữ vững an ninh chính trị, trật tự an toàn xã hội và kỷ cương hành chính.',
      'Công an huyện',
      null,
      'open',
    ],
  ]),
]
