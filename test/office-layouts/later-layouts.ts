import { lines, type OfficeLayout, sheet } from './layout.ts'

const none = (count: number) => Array.from({ length: count }, () => null)

/**
 * Layouts written after the reader, with headings worded as public reporting forms of provinces word
 * them. All numbers are made up.
 */
export const LATER_LAYOUTS: readonly OfficeLayout[] = [
  {
    name: 'a department’s form: the month of the report, up to the month before, and last year',
    unitId: 'cau-ke',
    period: '2021-05',
    sheets: [
      sheet(
        'Bao cao thang',
        [
          ['BÁO CÁO TÌNH HÌNH THỰC HIỆN KẾ HOẠCH'],
          ['Tháng 5/2021'],
          [
            ...['STT', 'Tên chỉ tiêu', 'ĐVT', 'KH năm 2021', 'Thực hiện năm 2020', 'Năm 2021'],
            ...[...none(4), 'Năm 2020', null, 'So sánh', null, 'UTH năm 2021', 'Ghi chú'],
          ],
          [
            ...none(5),
            ...['KH tháng 5/2021', 'KH lũy kế đến tháng 5/2021'],
            'Thực hiện từ đầu năm đến hết tháng trước',
            ...['Ước thực hiện tháng báo cáo', 'Lũy kế từ đầu năm đến tháng báo cáo'],
            ...['Thực hiện tháng báo cáo năm trước', 'Lũy kế đến tháng báo cáo năm trước'],
            ...['So với tháng báo cáo năm trước', 'So với lũy kế cùng kỳ năm trước'],
          ],
          Array.from({ length: 16 }, (_, at) => at + 1),
          [
            ...['1', 'Thu ngân sách nhà nước', 'Tr.đồng', 58000, 54100, 4800, 24000, 20150],
            ...[4620, 24770, 4400, 22900, 105, 108.2, 57500, 'số thuế đang rà soát'],
          ],
          [
            ...['2', 'Giải quyết việc làm', 'Người', 2400, 2380, 200, 1000, 815],
            ...[185, 1000, 170, 940, 108.8, 106.4, 2450, null],
          ],
        ],
        'A1:P1 A2:P2 A3:A4 B3:B4 C3:C4 D3:D4 E3:E4 F3:J3 K3:L3 M3:N3 O3:O4 P3:P4',
      ),
    ],
    entered: lines(`
      cau-ke 2021-05 state-budget-revenue month ~4620000000
      cau-ke 2021-05 state-budget-revenue yearToDate 24770000000
      cau-ke 2021-05 jobs-created month ~185
      cau-ke 2021-05 jobs-created yearToDate 1000
    `),
  },
  {
    name: 'the reported time against the one before and the one a year ago',
    unitId: 'cau-ke',
    period: '2021-08',
    sheets: [
      sheet('Biểu 08', [
        ['Kỳ báo cáo: tháng 8 năm 2021'],
        [
          ...['STT', 'Chỉ tiêu chủ yếu', 'Đơn vị', 'Thực hiện cùng kỳ', 'Lũy kế cùng kỳ'],
          ...['Kế hoạch năm', 'Thực hiện kỳ trước', 'Thực hiện kỳ báo cáo', 'Lũy kế kỳ báo cáo'],
          'Thực hiện kỳ báo cáo so với kỳ trước (%)',
          'Thực hiện kỳ báo cáo so với cùng kỳ năm trước (%)',
          'Lũy kế kỳ báo cáo so với kế hoạch năm (%)',
        ],
        ['1', 'Phát triển doanh nghiệp mới', 'Doanh nghiệp', 3, 22, 45, 4, 5, 31, 125, 166.7, 68.9],
        [
          '2',
          'Diện tích gieo trồng lúa',
          'Ha',
          110,
          12300,
          13200,
          95,
          140,
          12875.5,
          147.4,
          127.3,
          97.5,
        ],
        ['3', 'Tỷ lệ hộ nghèo', '%', 3.4, 3.4, 2.8, 3.1, 3, 3, null, null, null],
      ]),
    ],
    entered: lines(`
      cau-ke 2021-08 new-businesses month 5
      cau-ke 2021-08 new-businesses yearToDate 31
      cau-ke 2021-08 new-businesses statedPercent 68.9 plan
      cau-ke 2021-08 rice-area-sown month 140
      cau-ke 2021-08 rice-area-sown yearToDate 12875.5
      cau-ke 2021-08 rice-area-sown statedPercent 97.5 plan
      cau-ke 2021-08 poverty-rate month 3
    `),
  },
  {
    name: 'the form of May, with what June is expected to bring',
    unitId: 'cau-ke',
    period: '2021-05',
    sheets: [
      sheet('T5', [
        ['SỐ LIỆU THÁNG 5 VÀ ƯỚC 6 THÁNG ĐẦU NĂM 2021'],
        [
          ...[
            'Stt',
            'Tên tiêu chí',
            'Đơn vị tính',
            'Thực hiện 6 tháng đầu năm cùng kỳ',
            'Kế hoạch năm',
          ],
          ...['Thực hiện tháng 5', 'Ước thực hiện tháng 6', 'Ước thực hiện 6 tháng'],
          'Ước thực hiện 6 tháng so với cùng kỳ (%)',
          'Ước thực hiện 6 tháng so với kế hoạch năm (%)',
        ],
        [
          '1',
          'Số lao động được giải quyết việc làm',
          'người',
          1190,
          2400,
          205,
          220,
          1260,
          105.9,
          52.5,
        ],
        ['2', 'Giải ngân vốn đầu tư công', 'tỷ đồng', 71.3, 208, 9.4, 16.2, 86.1, 120.8, 41.4],
      ]),
    ],
    entered: lines(`
      cau-ke 2021-05 public-investment-disbursed month 9400000000
      cau-ke 2021-06 public-investment-disbursed month ~16200000000
      cau-ke 2021-06 public-investment-disbursed yearToDate ~86100000000
      cau-ke 2021-06 public-investment-disbursed statedPercent ~41.4 plan
    `),
    unknown: ['Số lao động được giải quyết việc làm'],
  },
  {
    name: 'a quarter of this year and the last, and from the beginning of the year',
    unitId: 'ninh-thoi',
    period: '2021-06',
    sheets: [
      sheet(
        'Quý II',
        [
          ['UBND XÃ NINH THỚI'],
          ['KẾT QUẢ QUÝ II NĂM 2021'],
          ['Chỉ tiêu', 'Mã số', 'Quý II', null, 'Lũy kế từ đầu năm đến cuối quý này', null],
          [null, null, 'Năm nay', 'Năm trước', 'Năm nay', 'Năm trước'],
          ['1', '2', '3', '4', '5', '6'],
          ['I. Xây dựng Đảng'],
          ['1. Kết nạp đảng viên', '01', 3, 2, 5, 4],
          ['II. Kinh tế'],
          ['2. Thu ngân sách (triệu đồng)', '02', 640.5, 602, 1180, 1094.2],
        ],
        'A1:F1 A2:F2 A3:A4 B3:B4 C3:D3 E3:F3 A6:F6 A8:F8',
      ),
    ],
    entered: lines(`
      ninh-thoi 2021-06 party-members-admitted yearToDate 5
      ninh-thoi 2021-06 state-budget-revenue yearToDate 1180000000
    `),
  },
  {
    name: 'communes down, with sums and parts beside each indicator',
    unitId: 'cau-ke',
    period: '2021-05',
    sheets: [
      sheet(
        'Tổng hợp',
        [
          ['(Số liệu lũy kế đến tháng 5/2021)'],
          ['TT', 'Tên xã, thị trấn', 'Các chỉ tiêu', ...none(5)],
          [
            null,
            null,
            'Kết nạp đảng viên mới',
            null,
            'Giải quyết việc làm',
            null,
            'Tỷ lệ BHYT',
            null,
          ],
          [null, null, 'Tổng số', 'Trong đó: nữ', 'Kế hoạch', 'Thực hiện', 'Kế hoạch', 'Đạt được'],
          [null, null, '(người)', '(người)', '(người)', '(người)', '(%)', '(%)'],
          ['1', 'An Phú Tân', 6, 3, 210, 96, 92, 90.2],
          ['2', 'Thạnh Phú', 4, 1, 150, 71, 92, 89.75],
          ['3', 'Thị trấn', 9, 4, 260, 130, 95, 94.1],
          ['', 'TỔNG CỘNG', 19, 8, 620, 297, null, null],
        ],
        'A1:H1 A2:A5 B2:B5 C2:H2 C3:D3 E3:F3 G3:H3',
      ),
    ],
    // *Thị trấn* alone is no unit's name, and *Tỷ lệ BHYT* no indicator's: both are asked for.
    entered: lines(`
      an-phu-tan 2021-05 party-members-admitted yearToDate 6
      an-phu-tan 2021-05 jobs-created yearToDate 96
      thanh-phu 2021-05 party-members-admitted yearToDate 4
      thanh-phu 2021-05 jobs-created yearToDate 71
      null 2021-05 party-members-admitted yearToDate 9
      null 2021-05 jobs-created yearToDate 130
    `),
    unknown: ['Tỷ lệ BHYT'],
  },
  {
    name: 'a committee’s resolution, with words for what was reached',
    unitId: 'hoa-tan',
    period: '2021-05',
    sheets: [
      sheet(
        'NQ',
        [
          ['ĐẢNG BỘ HUYỆN CẦU KÈ', null, null, 'ĐẢNG CỘNG SẢN VIỆT NAM'],
          ['ĐẢNG ỦY XÃ HÒA TÂN', null, null, 'Hòa Tân, ngày 03 tháng 6 năm 2021'],
          ['PHỤ LỤC KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NGHỊ QUYẾT NĂM 2021'],
          [
            ...['TT', 'Nội dung chỉ tiêu', 'Chỉ tiêu Nghị quyết'],
            ...['Kết quả thực hiện đến tháng 5/2021', 'Tỷ lệ đạt (%)', 'Đánh giá (đạt/chưa đạt)'],
          ],
          ['A', 'CÔNG TÁC ĐẢNG'],
          [1, 'Kết nạp đảng viên mới', 'từ 10 trở lên', 4, 0.4, 'Chưa đạt'],
          ['B', 'KINH TẾ - XÃ HỘI'],
          [2, 'Số doanh nghiệp thành lập mới', 4, 4, 1, 'Đạt'],
          [3, 'Tỷ lệ dân số tham gia bảo hiểm y tế', 'trên 92%', 'trên 90%', null, 'Chưa đạt'],
          ['Nơi nhận:', null, null, 'T/M BAN CHẤP HÀNH'],
          ['- Ban Thường vụ Huyện ủy;', null, null, 'BÍ THƯ'],
        ],
        'A1:C1 D1:F1 A2:C2 D2:F2 A3:F3',
        { cells: new Map([6, 8].map((row) => [`${row - 1},4`, { style: { numFmt: '0%' } }])) },
      ),
    ],
    entered: lines(`
      hoa-tan 2021-05 party-members-admitted yearToDate 4
      hoa-tan 2021-05 party-members-admitted statedPercent 40 resolution
      hoa-tan 2021-05 new-businesses yearToDate 4
      hoa-tan 2021-05 new-businesses statedPercent 100 resolution
      hoa-tan 2021-05 health-insurance-coverage month 90
    `),
  },
  {
    name: 'plan, result and share for the month and for the months so far',
    unitId: 'cau-ke',
    period: '2021-05',
    sheets: [
      sheet(
        'Tien do',
        [
          ['TIẾN ĐỘ THỰC HIỆN (ĐVT: TỶ ĐỒNG)'],
          [
            'Chỉ tiêu',
            'Tháng 5 năm 2021',
            null,
            null,
            'Lũy kế 5 tháng',
            null,
            null,
            'Dự toán năm',
            '% dự toán năm',
          ],
          [null, 'Kế hoạch', 'Thực hiện', 'Tỷ lệ (%)', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ (%)'],
          ['Tổng thu ngân sách', 4.8, 4.62, 96.3, 24, 24.77, 103.2, 58, 42.7],
          ['Giải ngân vốn ĐTC', 11, 9.4, 85.5, 70, 69.9, 99.9, 208, 33.6],
        ],
        'A1:I1 A2:A3 B2:D2 E2:G2 H2:H3 I2:I3',
      ),
    ],
    entered: lines(`
      cau-ke 2021-05 state-budget-revenue month 4620000000
      cau-ke 2021-05 state-budget-revenue yearToDate 24770000000
      cau-ke 2021-05 state-budget-revenue statedPercent 42.7 unstated
      cau-ke 2021-05 public-investment-disbursed month 9400000000
      cau-ke 2021-05 public-investment-disbursed yearToDate 69900000000
      cau-ke 2021-05 public-investment-disbursed statedPercent 33.6 unstated
    `),
  },
  {
    name: 'a commune over its rows, and months as bare numbers',
    unitId: 'cau-ke',
    period: '2021-03',
    sheets: [
      sheet(
        'Nam 2021',
        [
          ['SỔ TỔNG HỢP NĂM 2021'],
          ['Xã', 'Chỉ tiêu', 'Tháng', null, null, null, 'Luỹ kế quý I'],
          [null, null, 1, 2, 3, 4],
          ['Phong Phú', 'Kết nạp Đảng viên mới', 0, 1, 1, 0, 2],
          [null, 'Vụ phạm pháp hình sự', 1, 0, 2, 0, 3],
          ['X.Thông Hoà', 'Kết nạp Đảng viên mới', 1, 0, 0, 0, 1],
          [null, 'Vụ phạm pháp hình sự', 0, 0, 1, 0, 1],
        ],
        'A1:G1 A2:A3 B2:B3 C2:F2 G2:G3 A4:A5 A6:A7',
      ),
    ],
    entered: lines(`
      phong-phu 2021-01 party-members-admitted month 0
      phong-phu 2021-02 party-members-admitted month 1
      phong-phu 2021-03 party-members-admitted month 1
      phong-phu 2021-03 party-members-admitted yearToDate 2
      phong-phu 2021-01 crimes-recorded month 1
      phong-phu 2021-02 crimes-recorded month 0
      phong-phu 2021-03 crimes-recorded month 2
      phong-phu 2021-03 crimes-recorded yearToDate 3
      thong-hoa 2021-01 party-members-admitted month 1
      thong-hoa 2021-02 party-members-admitted month 0
      thong-hoa 2021-03 party-members-admitted month 0
      thong-hoa 2021-03 party-members-admitted yearToDate 1
      thong-hoa 2021-01 crimes-recorded month 0
      thong-hoa 2021-02 crimes-recorded month 0
      thong-hoa 2021-03 crimes-recorded month 1
      thong-hoa 2021-03 crimes-recorded yearToDate 1
    `),
  },
  {
    name: 'targets of three levels, and results against each',
    unitId: 'tam-ngai',
    period: '2021-06',
    sheets: [
      sheet(
        'Phu luc 1',
        [
          ['PHỤ LỤC 1: CÁC CHỈ TIÊU PHÁT TRIỂN KINH TẾ - XÃ HỘI'],
          ['(Ban hành kèm theo Báo cáo số 45/BC-UBND ngày 18/6/2021 của UBND xã Tam Ngãi)'],
          [
            ...['Số TT', 'Danh mục chỉ tiêu', 'Đơn vị', 'Kế hoạch năm 2021', null, null],
            ...['Ước TH đến 30/6/2021', 'Đạt % so với', null, 'Tăng (+), giảm (-) so cùng kỳ'],
          ],
          [
            ...none(3),
            'Tỉnh giao',
            'Huyện giao',
            'Xã phấn đấu',
            null,
            'KH huyện giao',
            'Xã phấn đấu',
          ],
          ['I', 'Chỉ tiêu về kinh tế'],
          ['1', 'Thu ngân sách trên địa bàn', 'tr.đ', 2600, 2700, 2800, 1430, 53, 51.1, 120],
          ['2', 'Giải quyết việc làm', 'người', 180, 200, 210, 112, 56, 53.3, -4],
          ['II', 'Chỉ tiêu về xã hội'],
          ['3', 'Tỷ lệ bao phủ BHYT', '%', 91, 92, 92.5, 90.15, null, null, 0.4],
        ],
        'A1:J1 A2:J2 A3:A4 B3:B4 C3:C4 D3:F3 G3:G4 H3:I3 J3:J4',
      ),
    ],
    entered: lines(`
      tam-ngai 2021-06 state-budget-revenue yearToDate ~1430000000
      tam-ngai 2021-06 state-budget-revenue statedPercent 53 province
      tam-ngai 2021-06 jobs-created yearToDate ~112
      tam-ngai 2021-06 jobs-created statedPercent 56 province
      tam-ngai 2021-06 health-insurance-coverage month ~90.15
    `),
  },
  {
    name: 'the tax office, in thousands of đồng',
    unitId: 'cau-ke',
    period: '2021-05',
    sheets: [
      sheet(
        'THU',
        [
          [null, null, 'Đơn vị tính: 1.000 đồng'],
          [
            'TT',
            'NỘI DUNG',
            'DỰ TOÁN NĂM 2021',
            null,
            'THỰC HIỆN THÁNG 5',
            'LŨY KẾ THU ĐẾN 31/5/2021',
            'SO SÁNH (%)',
            null,
            null,
          ],
          [null, null, 'Tỉnh giao', 'HĐND huyện giao', null, null, 'DT tỉnh', 'DT huyện', 'CK'],
          [
            'A',
            'TỔNG THU NSNN TRÊN ĐỊA BÀN',
            52_000_000,
            56_000_000,
            4_630_500,
            24_910_000,
            47.9,
            44.5,
            108,
          ],
          ['1', 'Thu từ doanh nghiệp', 8_000_000, 8_500_000, 610_000, 3_900_000, 48.8, 45.9, 101],
          ['2', 'Lệ phí trước bạ', 9_000_000, 9_200_000, 700_000, 4_100_000, 45.6, 44.6, 99],
        ],
        'A2:A3 B2:B3 C2:D2 E2:E3 F2:F3 G2:I2',
      ),
    ],
    entered: lines(`
      cau-ke 2021-05 state-budget-revenue month 4630500000
      cau-ke 2021-05 state-budget-revenue yearToDate 24910000000
      cau-ke 2021-05 state-budget-revenue statedPercent 47.9 province
    `),
    unknown: ['Thu từ doanh nghiệp', 'Lệ phí trước bạ'],
  },
  {
    name: 'one indicator by commune, by the week',
    unitId: 'cau-ke',
    period: '2021-05',
    sheets: [
      sheet(
        'Xuống giống',
        [
          ['TIẾN ĐỘ XUỐNG GIỐNG LÚA HÈ THU NĂM 2021'],
          ['STT', 'Xã, thị trấn', 'Diện tích xuống giống lúa (ha)', null, null, null],
          [null, null, 'Kế hoạch', 'Trong tuần', 'Lũy kế đến ngày 20/5', '% KH'],
          [1, 'Xã An Phú Tân', 820, 40, 610, 74.4],
          [2, 'Xã Phong Phú', 1040.5, 75.5, 902.25, 86.7],
          [null, 'Tổng huyện', 1860.5, 115.5, 1512.25, 81.3],
        ],
        'A1:F1 A2:A3 B2:B3 C2:F2',
      ),
    ],
    entered: lines(`
      an-phu-tan 2021-05 rice-area-sown yearToDate 610
      an-phu-tan 2021-05 rice-area-sown statedPercent 74.4 plan
      phong-phu 2021-05 rice-area-sown yearToDate 902.25
      phong-phu 2021-05 rice-area-sown statedPercent 86.7 plan
    `),
  },
  {
    name: 'two months side by side, each with plan, result and share',
    unitId: 'hoa-an',
    period: '2021-05',
    sheets: [
      sheet(
        'So sanh',
        [
          ['XÃ HÒA ÂN, NĂM 2021'],
          ['Chỉ tiêu', 'Tháng 4', null, null, 'Tháng 5', null, null, 'Lũy kế 5T'],
          [null, 'KH', 'TH', '%', 'KH', 'TH', '%', null],
          ['Kết nạp đảng viên mới', 1, 1, 100, 2, 1, 50, 7],
          ['Số vụ phạm pháp hình sự', null, 0, null, null, 1, null, 2],
        ],
        'A2:A3 B2:D2 E2:G2 H2:H3',
      ),
    ],
    entered: lines(`
      hoa-an 2021-04 party-members-admitted month 1
      hoa-an 2021-05 party-members-admitted month 1
      hoa-an 2021-05 party-members-admitted yearToDate 7
      hoa-an 2021-04 crimes-recorded month 0
      hoa-an 2021-05 crimes-recorded month 1
      hoa-an 2021-05 crimes-recorded yearToDate 2
    `),
  },
  {
    name: 'a list of two columns, with units in the cells',
    unitId: 'cau-ke',
    period: '2021-05',
    sheets: [
      sheet('Nhanh', [
        ['BÁO CÁO NHANH SỐ LIỆU LŨY KẾ THÁNG 5/2021'],
        ['Chỉ tiêu', 'Số liệu'],
        ['1. Kết nạp đảng viên', '84 đảng viên'],
        ['2. Tổng thu ngân sách', 'gần 26,5 tỷ đồng'],
        ['3. Tạo việc làm', 'khoảng 1.005 lao động'],
        ['4. Tỷ lệ nghèo', '3,05%'],
        ['Người báo cáo: Lê Thị Hoa', ''],
      ]),
    ],
    entered: lines(`
      cau-ke 2021-05 party-members-admitted yearToDate 84
      cau-ke 2021-05 state-budget-revenue yearToDate 26500000000
      cau-ke 2021-05 jobs-created yearToDate 1005
      cau-ke 2021-05 poverty-rate month 3.05
    `),
  },
  {
    name: 'last year, the aim, the months so far, and what the year may bring',
    unitId: 'cau-ke',
    period: '2021-05',
    sheets: [
      sheet(
        'Danh gia',
        [
          ['ĐÁNH GIÁ KHẢ NĂNG HOÀN THÀNH CÁC CHỈ TIÊU NĂM 2021 (TÍNH ĐẾN THÁNG 5)'],
          [
            ...[
              'TT',
              'Chỉ tiêu chủ yếu',
              'ĐVT',
              'Thực hiện 2020',
              'Mục tiêu 2021',
              'Kết quả 4 tháng',
            ],
            ...['Ước 5 tháng', 'Dự kiến cả năm', '% hoàn thành KH năm', 'Khả năng hoàn thành'],
          ],
          [1, 'Số doanh nghiệp thành lập mới', 'doanh nghiệp', 38, 40, 13, 16, 41, 40, 'Đạt'],
          [2, 'Tỷ lệ hộ nghèo', '%', 3.4, 2.9, 3.2, 3.1, 2.9, null, 'Đạt'],
          [3, 'Xã đạt chuẩn NTM', 'xã', 9, 10, 9, 9, 10, null, 'Khó đạt'],
        ],
        'A1:J1',
      ),
    ],
    entered: lines(`
      cau-ke 2021-04 new-businesses yearToDate 13
      cau-ke 2021-05 new-businesses yearToDate ~16
      cau-ke 2021-05 new-businesses statedPercent 40 plan
      cau-ke 2021-04 poverty-rate month 3.2
      cau-ke 2021-05 poverty-rate month ~3.1
      cau-ke 2021-04 new-rural-communes month 9
      cau-ke 2021-05 new-rural-communes month ~9
    `),
  },
  {
    name: 'a sheet for each month, without titles',
    unitId: 'chau-dien',
    period: '2021-05',
    sheets: (['T3', 'T4', 'Thang 5'] as const).map((name, at) =>
      sheet(name, [
        ['TT', 'Tên chỉ tiêu', 'Thực hiện', 'Lũy kế'],
        [1, 'Kết nạp đảng viên', at, at + 3],
        [2, 'Nhập ngũ', 0, 14],
      ]),
    ),
    entered: ['2021-03', '2021-04', '2021-05'].flatMap((period, at) => [
      `chau-dien ${period} party-members-admitted month ${at}`,
      `chau-dien ${period} party-members-admitted yearToDate ${at + 3}`,
      `chau-dien ${period} conscripts-enlisted month 0`,
      `chau-dien ${period} conscripts-enlisted yearToDate 14`,
    ]),
  },
  {
    name: 'no heading over the names',
    unitId: 'hoa-tan',
    period: '2021-05',
    sheets: [
      sheet(
        'T5',
        [
          ['XÃ HÒA TÂN'],
          ['TT', null, 'ĐVT', 'TH tháng 5', 'Lũy kế 5T', 'Ghi chú'],
          [1, 'Kết nạp đảng viên mới', 'ĐV', 1, 4, 'đủ hồ sơ'],
          [2, 'Giải quyết việc làm', 'LĐ', 15, 88, null],
          [3, 'Hộ thoát nghèo', 'hộ', 2, 6, null],
        ],
        'A1:F1',
      ),
    ],
    entered: lines(`
      hoa-tan 2021-05 party-members-admitted month 1
      hoa-tan 2021-05 party-members-admitted yearToDate 4
      hoa-tan 2021-05 jobs-created month 15
      hoa-tan 2021-05 jobs-created yearToDate 88
    `),
    unknown: ['Hộ thoát nghèo'],
  },
  {
    name: 'two tables in one sheet, with headings of their own',
    unitId: 'cau-ke',
    period: '2021-05',
    sheets: [
      sheet('Chung', [
        ['SỐ LIỆU THÁNG 5/2021'],
        ['I. XÂY DỰNG ĐẢNG'],
        ['STT', 'Nội dung', 'Trong tháng', 'Lũy kế'],
        [1, 'Kết nạp đảng viên mới', 17, 84],
        [2, 'Kiểm tra tổ chức đảng và đảng viên', 6, 21],
        [],
        ['II. KINH TẾ'],
        ['STT', 'Chỉ tiêu', 'ĐVT', 'KH năm', 'Lũy kế 5 tháng', '% KH'],
        [1, 'Thu ngân sách nhà nước', 'triệu đồng', 60000, 26400, 44],
        [2, 'Phát triển doanh nghiệp mới', 'DN', 40, 16, 40],
      ]),
    ],
    entered: lines(`
      cau-ke 2021-05 party-members-admitted month 17
      cau-ke 2021-05 party-members-admitted yearToDate 84
      cau-ke 2021-05 party-inspections month 6
      cau-ke 2021-05 party-inspections yearToDate 21
      cau-ke 2021-05 state-budget-revenue yearToDate 26400000000
      cau-ke 2021-05 state-budget-revenue statedPercent 44 plan
      cau-ke 2021-05 new-businesses yearToDate 16
      cau-ke 2021-05 new-businesses statedPercent 40 plan
    `),
  },
  {
    name: 'communes across, each with its month and its year to date',
    unitId: 'cau-ke',
    period: '2021-05',
    sheets: [
      sheet(
        'Bieu xa',
        [
          ['BIỂU TỔNG HỢP THÁNG 5 NĂM 2021'],
          ['STT', 'Chỉ tiêu', 'Toàn huyện', null, 'TT. Cầu Kè', null, 'X. Ninh Thới', null],
          [null, null, 'TH', 'LK', 'TH', 'LK', 'TH', 'LK'],
          [1, 'Kết nạp đảng viên mới', 3, 11, 1, 6, 2, 5],
          [2, 'Phát triển doanh nghiệp mới', 2, 8, 2, 5, 0, 3],
        ],
        'A1:H1 A2:A3 B2:B3 C2:D2 E2:F2 G2:H2',
      ),
    ],
    entered: lines(`
      thi-tran-cau-ke 2021-05 party-members-admitted month 1
      thi-tran-cau-ke 2021-05 party-members-admitted yearToDate 6
      ninh-thoi 2021-05 party-members-admitted month 2
      ninh-thoi 2021-05 party-members-admitted yearToDate 5
      thi-tran-cau-ke 2021-05 new-businesses month 2
      thi-tran-cau-ke 2021-05 new-businesses yearToDate 5
      ninh-thoi 2021-05 new-businesses month 0
      ninh-thoi 2021-05 new-businesses yearToDate 3
    `),
  },
  {
    name: 'numbers below numbers, and notes in the cells',
    unitId: 'cau-ke',
    period: '2021-05',
    sheets: [
      sheet('KT-XH', [
        ['ƯỚC THỰC HIỆN CÁC CHỈ TIÊU THÁNG 5 NĂM 2021'],
        ['Số TT', 'Chỉ tiêu', 'Đơn vị tính', 'Thực hiện tháng 4', 'Ước tháng 5', 'Lũy kế'],
        ['1', 'Thu ngân sách nhà nước', 'Tỷ đồng', '4,1', '4,95', '26,4'],
        ['1.1', 'Thu nội địa', 'Tỷ đồng', '3,8', '4,6', '24'],
        ['1.2', 'Thu khác', 'Tỷ đồng', '0,3', '0,35', '2,4'],
        ['2', 'Vụ phạm pháp hình sự', 'Vụ', '3', '-', '13'],
        ['3', 'Kết nạp đảng viên mới', 'Đồng chí', '18', 'khoảng 17', '84'],
      ]),
    ],
    entered: lines(`
      cau-ke 2021-04 state-budget-revenue month 4100000000
      cau-ke 2021-05 state-budget-revenue month ~4950000000
      cau-ke 2021-05 state-budget-revenue yearToDate ~26400000000
      cau-ke 2021-04 crimes-recorded month 3
      cau-ke 2021-05 crimes-recorded yearToDate ~13
      cau-ke 2021-04 party-members-admitted month 18
      cau-ke 2021-05 party-members-admitted month ~17
      cau-ke 2021-05 party-members-admitted yearToDate ~84
    `),
    unknown: ['Thu nội địa', 'Thu khác'],
  },
  {
    name: 'party committees down, with plan, month, year to date and share',
    unitId: 'cau-ke',
    period: '2021-05',
    sheets: [
      sheet(
        'Phat trien Dang',
        [
          ['KẾT QUẢ PHÁT TRIỂN ĐẢNG VIÊN'],
          ['(Tính đến 31/5/2021)'],
          [
            'STT',
            'Tên đảng bộ, chi bộ',
            'Tổng số đảng viên',
            'Kết nạp đảng viên mới',
            null,
            null,
            null,
          ],
          [null, null, null, 'Chỉ tiêu năm', 'Trong tháng', 'Từ đầu năm', 'Đạt (%)'],
          [1, 'Đảng bộ xã Châu Điền', 312, 12, 2, 5, 41.7],
          [2, 'ĐB xã Hoà Ân', 287, 10, 1, 7, 70],
          [3, 'Đảng bộ TT Cầu Kè', 405, 14, 1, 8, 57.1],
          ['', 'Cộng', 1004, 36, 4, 20, 55.6],
          ['', '', '', '', 'TM. BAN TỔ CHỨC', '', ''],
        ],
        'A1:G1 A2:G2 A3:A4 B3:B4 C3:C4 D3:G3',
      ),
    ],
    entered: lines(`
      chau-dien 2021-05 party-members-admitted month 2
      chau-dien 2021-05 party-members-admitted yearToDate 5
      chau-dien 2021-05 party-members-admitted statedPercent 41.7 unstated
      hoa-an 2021-05 party-members-admitted month 1
      hoa-an 2021-05 party-members-admitted yearToDate 7
      hoa-an 2021-05 party-members-admitted statedPercent 70 unstated
      thi-tran-cau-ke 2021-05 party-members-admitted month 1
      thi-tran-cau-ke 2021-05 party-members-admitted yearToDate 8
      thi-tran-cau-ke 2021-05 party-members-admitted statedPercent 57.1 unstated
    `),
    unknown: ['Tổng số đảng viên'],
  },
  {
    name: 'a commune’s table under its letterhead, the superior above it',
    unitId: 'cau-ke',
    period: '2021-05',
    sheets: [
      sheet(
        'Phụ lục',
        [
          ['HUYỆN ỦY CẦU KÈ', null, null, 'ĐẢNG CỘNG SẢN VIỆT NAM'],
          ['ĐẢNG ỦY XÃ HÒA ÂN', null, null, 'Hòa Ân, ngày 15 tháng 5 năm 2021'],
          ['KẾT QUẢ CÔNG TÁC THÁNG 5 (từ ngày 15/4/2021 đến ngày 14/5/2021)'],
          ['Kính gửi: Ban Thường vụ Huyện ủy Cầu Kè'],
          ['TT', 'Nội dung', 'Trong tháng', 'Từ tháng 1 đến tháng 5', 'So với tháng 4 (%)'],
          [1, 'Kết nạp đảng viên mới', 2, 5, 200],
          [2, 'Giải quyết việc làm', 12, 64, 80],
        ],
        'A1:C1 D1:E1 A2:C2 D2:E2 A3:E3 A4:E4',
      ),
    ],
    entered: lines(`
      hoa-an 2021-05 party-members-admitted month 2
      hoa-an 2021-05 party-members-admitted yearToDate 5
      hoa-an 2021-05 jobs-created month 12
      hoa-an 2021-05 jobs-created yearToDate 64
    `),
  },
  {
    name: 'an export of a reporting system, flat and repeated over its rows',
    unitId: 'cau-ke',
    period: '2021-05',
    sheets: [
      sheet('Export', [
        [
          'Đơn vị',
          'Kỳ báo cáo',
          'Tên chỉ tiêu',
          'ĐVT',
          'Thực hiện kỳ báo cáo',
          'Lũy kế từ đầu năm',
        ],
        ['Xã An Phú Tân', '05/2021', 'Kết nạp đảng viên mới', 'người', 1, 3],
        ['Xã An Phú Tân', '04/2021', 'Kết nạp đảng viên mới', 'người', 0, 2],
        ['Thị trấn Cầu Kè', 'Tháng 5 năm 2021', 'Giải quyết việc làm', 'lao động', 31, 140],
      ]),
    ],
    entered: lines(`
      an-phu-tan 2021-05 party-members-admitted month 1
      an-phu-tan 2021-05 party-members-admitted yearToDate 3
      an-phu-tan 2021-04 party-members-admitted month 0
      an-phu-tan 2021-04 party-members-admitted yearToDate 2
      thi-tran-cau-ke 2021-05 jobs-created month 31
      thi-tran-cau-ke 2021-05 jobs-created yearToDate 140
    `),
  },
]
