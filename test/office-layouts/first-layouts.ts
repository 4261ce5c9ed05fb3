import { formatted, lines, type OfficeLayout, sheet } from './layout.ts'

/** Layouts the reader was written with. All numbers are made up. */
export const FIRST_LAYOUTS: readonly OfficeLayout[] = [
  {
    name: 'a district’s sheet with a heading of three rows, column numbers, groups and signatures',
    unitId: 'cau-ke',
    period: '2021-05',
    sheets: [
      sheet(
        'Biểu 1',
        [
          [
            'ỦY BAN NHÂN DÂN HUYỆN CẦU KÈ',
            null,
            null,
            null,
            null,
            'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
          ],
          ['BIỂU TỔNG HỢP TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU KINH TẾ - XÃ HỘI THÁNG 5 NĂM 2021'],
          ['(Kèm theo Báo cáo số 118/BC-UBND ngày 02 tháng 6 năm 2021 của UBND huyện)'],
          [],
          [
            ...['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Thực hiện 5 tháng năm 2020'],
            ...['Năm 2021', null, null, null, null, 'So sánh (%)', null],
          ],
          [
            ...[null, null, null, null, 'KH tỉnh giao', 'NQ HĐND huyện', 'Thực hiện', null, null],
            ...['5T/KH tỉnh', 'Cùng kỳ'],
          ],
          [
            ...[
              null,
              null,
              null,
              null,
              null,
              null,
              'TH tháng 4',
              'Ước TH tháng 5',
              'Ước TH 5 tháng',
            ],
          ],
          ['A', 'B', 'C', 1, 2, 3, 4, 5, 6, '7=6/2*100', '8=6/1*100'],
          ['I', 'KINH TẾ'],
          [
            '1',
            'Thu ngân sách nhà nước',
            'Triệu đồng',
            19800,
            60000,
            62000,
            4100,
            4950,
            26400,
            44,
            133.3,
          ],
          ['2', 'Phát triển doanh nghiệp mới', 'DN', 11, 40, 40, 4, 3, 16, 40, 145.5],
          ['', 'Trong đó: doanh nghiệp do nữ làm chủ', 'DN', 2, null, null, 1, 1, 4, null, 200],
          ['II', 'VĂN HÓA - XÃ HỘI'],
          ['1', 'Giải quyết việc làm', 'Lao động', 820, 2500, 2600, 190, 210, 1005, 40.2, 122.6],
          ['2', 'Tỷ lệ dân số tham gia BHYT', '%', 88.1, 92, 92, 90.4, 90.6, 90.6, null, null],
          [null, 'NGƯỜI LẬP BIỂU', null, null, null, null, null, null, 'TM. ỦY BAN NHÂN DÂN'],
          [null, 'Thạch Văn Minh', null, null, null, null, null, null, 'KT. CHỦ TỊCH'],
        ],
        'A1:C1 F1:K1 A2:K2 A3:K3 A5:A7 B5:B7 C5:C7 D5:D7 E5:I5 E6:E7 F6:F7 G6:I6 J5:K5 J6:J7 K6:K7',
      ),
    ],
    entered: lines(`
      cau-ke 2021-04 state-budget-revenue month 4100000000
      cau-ke 2021-05 state-budget-revenue month ~4950000000
      cau-ke 2021-05 state-budget-revenue yearToDate ~26400000000
      cau-ke 2021-05 state-budget-revenue statedPercent 44 province
      cau-ke 2021-04 new-businesses month 4
      cau-ke 2021-05 new-businesses month ~3
      cau-ke 2021-05 new-businesses yearToDate ~16
      cau-ke 2021-05 new-businesses statedPercent 40 province
      cau-ke 2021-04 jobs-created month 190
      cau-ke 2021-05 jobs-created month ~210
      cau-ke 2021-05 jobs-created yearToDate ~1005
      cau-ke 2021-05 jobs-created statedPercent 40.2 province
      cau-ke 2021-04 health-insurance-coverage month 90.4
      cau-ke 2021-05 health-insurance-coverage month ~90.6
    `),
  },
  {
    name: 'a commune’s monthly sheet without merged cells, as pasted from a mail',
    unitId: 'chau-dien',
    period: '2021-05',
    sheets: [
      sheet('Khối đã dán', [
        ['', 'KẾT QUẢ THỰC HIỆN MỘT SỐ CHỈ TIÊU CHỦ YẾU'],
        ['', '(Số liệu tính đến ngày 31/5/2021)'],
        ['TT', 'Nội dung', 'ĐVT', 'Chỉ tiêu', 'Kết quả thực hiện', '', 'So với', ''],
        [
          '',
          '',
          '',
          'huyện giao',
          'Tháng 5/2021',
          'Lũy kế đến 31/5',
          'chỉ tiêu (%)',
          'cùng kỳ (%)',
        ],
        ['1', 'Kết nạp đảng viên mới', 'đảng viên', '12', '2', '5', '41,7', '125'],
        ['2', 'Thu ngân sách', 'triệu đồng', '3.600', '310,5', '1.420,5', '39,5', '108'],
        ['3', 'Số vụ phạm pháp hình sự', 'vụ', '', '0', '1', '', ''],
      ]),
    ],
    entered: lines(`
      chau-dien 2021-05 party-members-admitted month 2
      chau-dien 2021-05 party-members-admitted yearToDate 5
      chau-dien 2021-05 party-members-admitted statedPercent 41.7 province
      chau-dien 2021-05 state-budget-revenue month 310500000
      chau-dien 2021-05 state-budget-revenue yearToDate 1420500000
      chau-dien 2021-05 state-budget-revenue statedPercent 39.5 province
      chau-dien 2021-05 crimes-recorded month 0
      chau-dien 2021-05 crimes-recorded yearToDate 1
    `),
  },
  {
    name: 'a half-year sheet',
    unitId: 'cau-ke',
    period: '2021-06',
    sheets: [
      sheet(
        'PL 6T',
        [
          ['PHỤ LỤC'],
          ['TÌNH HÌNH THỰC HIỆN CHỈ TIÊU NGHỊ QUYẾT 6 THÁNG ĐẦU NĂM 2021'],
          [null, null, null, null, null, null, 'ĐVT: triệu đồng'],
          [
            'STT',
            'Các chỉ tiêu',
            'KH năm 2021',
            'TH 6T năm 2020',
            'TH 6T năm 2021',
            'So sánh',
            null,
          ],
          [null, null, null, null, null, '6T/KH (%)', '6T/CK (%)'],
          ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)=(5)/(3)', '(7)=(5)/(4)'],
          ['1', 'Tổng thu NSNN', 60000, 25300, 31050, 51.75, 122.7],
          ['2', 'Giải ngân vốn đầu tư công', 210000, 71000, 84000, 40, 118.3],
          ['3', 'Giải quyết việc làm (lao động)', 2500, 1010, 1290, 51.6, 127.7],
        ],
        'A1:G1 A2:G2 A4:A5 B4:B5 C4:C5 D4:D5 E4:E5 F4:G4',
      ),
    ],
    entered: lines(`
      cau-ke 2021-06 state-budget-revenue yearToDate 31050000000
      cau-ke 2021-06 state-budget-revenue statedPercent 51.75 plan
      cau-ke 2021-06 public-investment-disbursed yearToDate 84000000000
      cau-ke 2021-06 public-investment-disbursed statedPercent 40 plan
      cau-ke 2021-06 jobs-created yearToDate 1290
      cau-ke 2021-06 jobs-created statedPercent 51.6 plan
    `),
  },
  {
    name: 'communes down, indicators across, each with plan, month and year to date',
    unitId: 'cau-ke',
    period: '2021-05',
    sheets: [
      sheet(
        'Tháng 5',
        [
          ['BIỂU THEO DÕI CHỈ TIÊU CỦA CÁC XÃ, THỊ TRẤN THÁNG 5/2021'],
          [
            ...['TT', 'Đơn vị', 'Kết nạp đảng viên mới', null, null],
            ...['Thu ngân sách (triệu đồng)', null, null],
          ],
          [null, null, 'KH năm', 'TH tháng 5', 'Lũy kế', 'KH năm', 'TH tháng 5', 'Lũy kế'],
          [null, 'Toàn huyện', 100, 4, 20, 9000, 700, 3100],
          [1, 'TT Cầu Kè', 14, 1, 8, 4000, 320, 1500],
          [2, 'X. Châu Điền', 12, 2, 5, 3000, 230, 900],
          [3, 'Xã Hoà Ân', 10, 1, 7, 2000, 150, 700],
          [null, 'Cộng', 36, 4, 20, 9000, 700, 3100],
        ],
        'A1:H1 A2:A3 B2:B3 C2:E2 F2:H2',
      ),
    ],
    entered: lines(`
      thi-tran-cau-ke 2021-05 party-members-admitted month 1
      thi-tran-cau-ke 2021-05 party-members-admitted yearToDate 8
      thi-tran-cau-ke 2021-05 state-budget-revenue month 320000000
      thi-tran-cau-ke 2021-05 state-budget-revenue yearToDate 1500000000
      chau-dien 2021-05 party-members-admitted month 2
      chau-dien 2021-05 party-members-admitted yearToDate 5
      chau-dien 2021-05 state-budget-revenue month 230000000
      chau-dien 2021-05 state-budget-revenue yearToDate 900000000
      hoa-an 2021-05 party-members-admitted month 1
      hoa-an 2021-05 party-members-admitted yearToDate 7
      hoa-an 2021-05 state-budget-revenue month 150000000
      hoa-an 2021-05 state-budget-revenue yearToDate 700000000
    `),
  },
  {
    name: 'indicators down, communes across, with a total',
    unitId: 'cau-ke',
    period: '2021-05',
    sheets: [
      sheet(
        'Sheet1',
        [
          ['LŨY KẾ 5 THÁNG NĂM 2021 THEO XÃ, THỊ TRẤN'],
          [null, null, null, null, null, 'Đơn vị tính: triệu đồng'],
          ['STT', 'Chỉ tiêu', 'Tổng cộng', 'Chia ra', null, null],
          [null, null, null, 'TT. Cầu Kè', 'X. Tam Ngãi', 'Hoà Tân'],
          [1, 'Thu ngân sách nhà nước', 3000, 1400, 900, 700],
          [2, 'Kết nạp đảng viên mới (người)', 17, 6, 5, 6],
          [3, 'Tỷ lệ hộ nghèo (%)', 3.1, 2.2, 3.4, 3.9],
        ],
        'A1:F1 A3:A4 B3:B4 C3:C4 D3:F3',
      ),
    ],
    entered: lines(`
      thi-tran-cau-ke 2021-05 state-budget-revenue yearToDate 1400000000
      tam-ngai 2021-05 state-budget-revenue yearToDate 900000000
      hoa-tan 2021-05 state-budget-revenue yearToDate 700000000
      thi-tran-cau-ke 2021-05 party-members-admitted yearToDate 6
      tam-ngai 2021-05 party-members-admitted yearToDate 5
      hoa-tan 2021-05 party-members-admitted yearToDate 6
      thi-tran-cau-ke 2021-05 poverty-rate month 2.2
      tam-ngai 2021-05 poverty-rate month 3.4
      hoa-tan 2021-05 poverty-rate month 3.9
    `),
  },
  {
    name: 'months across with a total',
    unitId: 'hoa-an',
    period: '2021-05',
    sheets: [
      sheet(
        'Theo dõi 2021',
        [
          ['SỔ THEO DÕI CÁC CHỈ TIÊU NĂM 2021 - XÃ HÒA ÂN'],
          [
            'STT',
            'Tên chỉ tiêu',
            'ĐVT',
            'Chỉ tiêu NQ',
            'Thực hiện các tháng',
            ...Array(11).fill(null),
            'Cộng',
          ],
          [null, null, null, null, ...Array.from({ length: 12 }, (_, at) => `T${at + 1}`), null],
          [1, 'Kết nạp đảng viên mới', 'ĐV', 12, 1, 0, 2, 1, 3, ...Array(7).fill(null), 7],
          [2, 'Giải quyết việc làm', 'người', 200, 12, 9, 21, 18, 20, ...Array(7).fill(null), 81],
        ],
        'A1:Q1 A2:A3 B2:B3 C2:C3 D2:D3 E2:P2 Q2:Q3',
      ),
    ],
    // The second total is one more than its months.
    entered: lines(`
      hoa-an 2021-01 party-members-admitted month 1
      hoa-an 2021-02 party-members-admitted month 0
      hoa-an 2021-03 party-members-admitted month 2
      hoa-an 2021-04 party-members-admitted month 1
      hoa-an 2021-05 party-members-admitted month 3
      hoa-an 2021-01 jobs-created month 12
      hoa-an 2021-02 jobs-created month 9
      hoa-an 2021-03 jobs-created month 21
      hoa-an 2021-04 jobs-created month 18
      hoa-an 2021-05 jobs-created month 20
      hoa-an 2021-05 jobs-created yearToDate 81
    `),
  },
  {
    name: 'a unit of measure in each row',
    unitId: 'cau-ke',
    period: '2021-05',
    sheets: [
      sheet(
        'KTXH',
        [
          ['CHỈ TIÊU CHỦ YẾU THÁNG 5 NĂM 2021'],
          ['Stt', 'CHỈ TIÊU', 'Đvt', 'Thực hiện tháng 5', 'Cộng dồn từ đầu năm', '% so với NQ năm'],
          [1, 'Thu ngân sách nhà nước', 'Tỷ đồng', 4.95, 26.4, 44],
          [2, 'Giải ngân vốn đầu tư công', 'Triệu đồng', 9100, 61500, 29.3],
          [3, 'Diện tích gieo trồng lúa', '1.000 ha', 0.4, 8.25, 62.5],
          [4, 'Giải quyết việc làm', 'nghìn người', 0.21, 1.005, 40.2],
          [5, 'Kết nạp đảng viên mới', 'Triệu đồng', 3, 9, 9],
        ],
        'A1:F1',
      ),
    ],
    // The last row's unit is not its indicator's: nothing is taken from it unasked.
    entered: lines(`
      cau-ke 2021-05 state-budget-revenue month 4950000000
      cau-ke 2021-05 state-budget-revenue yearToDate 26400000000
      cau-ke 2021-05 state-budget-revenue statedPercent 44 resolution
      cau-ke 2021-05 public-investment-disbursed month 9100000000
      cau-ke 2021-05 public-investment-disbursed yearToDate 61500000000
      cau-ke 2021-05 public-investment-disbursed statedPercent 29.3 resolution
      cau-ke 2021-05 rice-area-sown month 400
      cau-ke 2021-05 rice-area-sown yearToDate 8250
      cau-ke 2021-05 rice-area-sown statedPercent 62.5 resolution
      cau-ke 2021-05 jobs-created month 210
      cau-ke 2021-05 jobs-created yearToDate 1005
      cau-ke 2021-05 jobs-created statedPercent 40.2 resolution
      cau-ke 2021-05 party-members-admitted month ?
      cau-ke 2021-05 party-members-admitted yearToDate ?
      cau-ke 2021-05 party-members-admitted statedPercent 9 resolution
    `),
  },
  {
    name: 'numbers shown otherwise than they are stored',
    unitId: 'cau-ke',
    period: '2021-05',
    sheets: [
      sheet(
        'Thu chi',
        [
          ['THÁNG 5 NĂM 2021 (triệu đồng)'],
          ['Chỉ tiêu', 'Thực hiện trong tháng', 'Lũy kế từ đầu năm', 'Đạt % dự toán tỉnh giao'],
          ['Thu ngân sách nhà nước', 25_000_000, 6400.000000000001, 0.81],
          ['Giải ngân vốn đầu tư công', '1\u00a0710,5', '21\u00a0710', 0.4066666666666],
        ],
        'A1:D1',
        { cells: formatted({ B3: '#,##0,,', D3: '0%', D4: '0.0%' }) },
      ),
    ],
    entered: lines(`
      cau-ke 2021-05 state-budget-revenue month ?
      cau-ke 2021-05 state-budget-revenue yearToDate 6400000000
      cau-ke 2021-05 state-budget-revenue statedPercent 81 province
      cau-ke 2021-05 public-investment-disbursed month 1710500000
      cau-ke 2021-05 public-investment-disbursed yearToDate 21710000000
      cau-ke 2021-05 public-investment-disbursed statedPercent 40.7 province
    `),
  },
  {
    name: 'a workbook with a sheet for each commune and one of instructions',
    unitId: 'cau-ke',
    period: '2021-05',
    sheets: [
      sheet('Hướng dẫn', [
        ['HƯỚNG DẪN GHI BIỂU'],
        ['Bước', 'Nội dung', 'Ghi chú'],
        [1, 'Ghi số liệu tháng vào cột Thực hiện', 'chỉ ghi số'],
        [2, 'Gửi về Văn phòng trước ngày 25 hằng tháng', ''],
      ]),
      ...(['Châu Điền', 'Xã Hòa Ân', 'TT Cầu Kè'] as const).map((name, at) =>
        sheet(
          name,
          [
            ['BÁO CÁO THÁNG 5/2021'],
            ['TT', 'Chỉ tiêu', 'ĐVT', 'Thực hiện', null],
            [null, null, null, 'Trong tháng', 'Lũy kế'],
            [1, 'Kết nạp đảng viên mới', 'đ/c', at + 1, at + 4],
            [2, 'Phát triển doanh nghiệp mới', 'DN', at, at + 2],
          ],
          'A1:E1 A2:A3 B2:B3 C2:C3 D2:E2',
        ),
      ),
    ],
    entered: lines(`
      chau-dien 2021-05 party-members-admitted month 1
      chau-dien 2021-05 party-members-admitted yearToDate 4
      chau-dien 2021-05 new-businesses month 0
      chau-dien 2021-05 new-businesses yearToDate 2
      hoa-an 2021-05 party-members-admitted month 2
      hoa-an 2021-05 party-members-admitted yearToDate 5
      hoa-an 2021-05 new-businesses month 1
      hoa-an 2021-05 new-businesses yearToDate 3
      thi-tran-cau-ke 2021-05 party-members-admitted month 3
      thi-tran-cau-ke 2021-05 party-members-admitted yearToDate 6
      thi-tran-cau-ke 2021-05 new-businesses month 2
      thi-tran-cau-ke 2021-05 new-businesses yearToDate 4
    `),
  },
  {
    name: 'parts of a whole, and names that end in a bracket',
    unitId: 'cau-ke',
    period: '2021-05',
    sheets: [
      sheet(
        'Đảng vụ',
        [
          ['Biểu số 02'],
          ['TÌNH HÌNH THỰC HIỆN CHỈ TIÊU XÂY DỰNG ĐẢNG, XÃ HỘI THÁNG 5/2021'],
          ['STT', 'Chỉ tiêu', 'ĐVT', 'Tháng 5', 'Lũy kế 5 tháng'],
          ['1', 'Kết nạp đảng viên mới', 'đảng viên', 17, 84],
          [null, 'Trong đó:'],
          [null, '- Nữ', 'đảng viên', 8, 37],
          [null, '- Dân tộc Khmer', 'đảng viên', 5, 22],
          ['2', 'Kiểm tra tổ chức đảng và đảng viên', 'cuộc', 6, 21],
          ['a)', 'Kiểm tra tổ chức đảng', 'cuộc', 2, 9],
          ['b)', 'Kiểm tra đảng viên', 'cuộc', 4, 12],
          ['3', 'Tỷ lệ hộ nghèo', '%', 3.1, 3.1],
          ['4', 'Tỷ lệ hộ nghèo (dân tộc thiểu số)', '%', 7.4, 7.4],
          ['5', 'Phát triển doanh nghiệp mới (DN)', '', 3, 16],
        ],
        'A1:E1 A2:E2',
      ),
    ],
    entered: lines(`
      cau-ke 2021-05 party-members-admitted month 17
      cau-ke 2021-05 party-members-admitted yearToDate 84
      cau-ke 2021-05 party-women-admitted month 8
      cau-ke 2021-05 party-women-admitted yearToDate 37
      cau-ke 2021-05 party-inspections month 6
      cau-ke 2021-05 party-inspections yearToDate 21
      cau-ke 2021-05 poverty-rate month 3.1
      cau-ke 2021-05 new-businesses month 3
      cau-ke 2021-05 new-businesses yearToDate 16
    `),
    unknown: ['Tỷ lệ hộ nghèo (dân tộc thiểu số)'],
  },
  {
    name: 'party cells down, of a commune’s committee',
    unitId: 'dang-uy',
    period: '2021-05',
    sheets: [
      sheet(
        'Chi bộ',
        [
          ['ĐẢNG BỘ XÃ CHÂU ĐIỀN'],
          ['TỔNG HỢP KẾT QUẢ CÁC CHI BỘ THÁNG 5 NĂM 2021'],
          ['STT', 'Tên chi bộ', 'Kết nạp đảng viên mới', null, 'Kiểm tra đảng viên (cuộc)', null],
          [null, null, 'Trong tháng', 'Từ đầu năm', 'Trong tháng', 'Từ đầu năm'],
          [1, 'CB ấp Ô Mịch', 1, 2, 0, 1],
          [2, 'Chi bộ Trường học', '-', 1, 1, 2],
          [3, 'Chi bộ Công an', null, null, 0, 0],
          [null, 'Tổng cộng', 1, 3, 1, 3],
        ],
        'A1:F1 A2:F2 A3:A4 B3:B4 C3:D3 E3:F3',
      ),
    ],
    entered: lines(`
      o-mich 2021-05 party-members-admitted month 1
      o-mich 2021-05 party-members-admitted yearToDate 2
      o-mich 2021-05 party-inspections month 0
      o-mich 2021-05 party-inspections yearToDate 1
      truong-hoc 2021-05 party-members-admitted yearToDate 1
      truong-hoc 2021-05 party-inspections month 1
      truong-hoc 2021-05 party-inspections yearToDate 2
      cong-an 2021-05 party-inspections month 0
      cong-an 2021-05 party-inspections yearToDate 0
    `),
  },
  {
    name: 'months down, indicators across',
    unitId: 'tam-ngai',
    period: '2021-04',
    sheets: [
      sheet(
        'Nhật ký',
        [
          ['XÃ TAM NGÃI - SỐ LIỆU TỪNG THÁNG NĂM 2021'],
          ['Tháng', 'Kết nạp đảng viên mới', 'Giải quyết việc làm', 'Tỷ lệ hộ nghèo (%)'],
          ['Tháng 1', 1, 14, 3.6],
          ['Tháng 2', 0, 8, 3.6],
          ['Tháng 3', 2, 20, 3.5],
          ['Tháng 4', 1, 17, 3.5],
          ['Cộng', 4, 59, null],
        ],
        'A1:D1',
      ),
    ],
    entered: lines(`
      tam-ngai 2021-01 party-members-admitted month 1
      tam-ngai 2021-01 jobs-created month 14
      tam-ngai 2021-01 poverty-rate month 3.6
      tam-ngai 2021-02 party-members-admitted month 0
      tam-ngai 2021-02 jobs-created month 8
      tam-ngai 2021-02 poverty-rate month 3.6
      tam-ngai 2021-03 party-members-admitted month 2
      tam-ngai 2021-03 jobs-created month 20
      tam-ngai 2021-03 poverty-rate month 3.5
      tam-ngai 2021-04 party-members-admitted month 1
      tam-ngai 2021-04 jobs-created month 17
      tam-ngai 2021-04 poverty-rate month 3.5
    `),
  },
  {
    name: 'communes as rows below each indicator',
    unitId: 'cau-ke',
    period: '2021-05',
    sheets: [
      sheet(
        'Chi tiết',
        [
          ['CHI TIẾT MỘT SỐ CHỈ TIÊU THÁNG 5/2021'],
          ['STT', 'Nội dung', 'ĐVT', 'Trong tháng', 'Luỹ kế'],
          ['1', 'Kết nạp đảng viên mới', 'đảng viên', 4, 20],
          ['-', 'Xã Châu Điền', '', 2, 5],
          ['-', 'Xã Hòa Ân', '', 1, 7],
          ['-', 'Thị trấn Cầu Kè', '', 1, 8],
          ['2', 'Phát triển doanh nghiệp mới', 'DN', 3, 9],
          ['-', 'Xã Châu Điền', '', 1, 3],
          ['-', 'Xã Ninh Thới', '', 2, 6],
        ],
        'A1:E1',
      ),
    ],
    entered: lines(`
      cau-ke 2021-05 party-members-admitted month 4
      cau-ke 2021-05 party-members-admitted yearToDate 20
      chau-dien 2021-05 party-members-admitted month 2
      chau-dien 2021-05 party-members-admitted yearToDate 5
      hoa-an 2021-05 party-members-admitted month 1
      hoa-an 2021-05 party-members-admitted yearToDate 7
      thi-tran-cau-ke 2021-05 party-members-admitted month 1
      thi-tran-cau-ke 2021-05 party-members-admitted yearToDate 8
      cau-ke 2021-05 new-businesses month 3
      cau-ke 2021-05 new-businesses yearToDate 9
      chau-dien 2021-05 new-businesses month 1
      chau-dien 2021-05 new-businesses yearToDate 3
      ninh-thoi 2021-05 new-businesses month 2
      ninh-thoi 2021-05 new-businesses yearToDate 6
    `),
  },
  {
    name: 'a section for each commune',
    unitId: 'cau-ke',
    period: '2021-05',
    sheets: [
      sheet(
        'Các xã',
        [
          ['Kỳ báo cáo: tháng 05 năm 2021'],
          ['TT', 'Chỉ tiêu', 'Kế hoạch', 'Thực hiện', null],
          [null, null, 'năm', 'tháng', 'lũy kế'],
          ['I. Xã Phong Phú', null, null, null, null],
          [1, 'Kết nạp đảng viên', 10, 1, 4],
          [2, 'Doanh nghiệp mới', 3, 0, 1],
          ['II', 'Xã Phong Thạnh', null, null, null],
          [1, 'Kết nạp đảng viên', 9, 0, 3],
          [2, 'Doanh nghiệp mới', 2, 1, 1],
        ],
        'A1:E1 A2:A3 B2:B3 D2:E2 A4:E4',
      ),
    ],
    entered: lines(`
      phong-phu 2021-05 party-members-admitted month 1
      phong-phu 2021-05 party-members-admitted yearToDate 4
      phong-phu 2021-05 new-businesses month 0
      phong-phu 2021-05 new-businesses yearToDate 1
      phong-thanh 2021-05 party-members-admitted month 0
      phong-thanh 2021-05 party-members-admitted yearToDate 3
      phong-thanh 2021-05 new-businesses month 1
      phong-thanh 2021-05 new-businesses yearToDate 1
    `),
  },
  {
    name: 'other months beside the one that is open, and a plan for the next',
    unitId: 'cau-ke',
    period: '2021-05',
    sheets: [
      sheet(
        'BC tháng',
        [
          ['TÌNH HÌNH THỰC HIỆN NHIỆM VỤ THÁNG 5, PHƯƠNG HƯỚNG THÁNG 6 NĂM 2021'],
          [
            ...[
              'TT',
              'Chỉ tiêu',
              'TH tháng 4',
              'TH tháng 5',
              'Lũy kế 5 tháng',
              'Cùng kỳ năm trước',
            ],
            ...['Còn lại so với KH', 'Ước TH cả năm', 'KH tháng 6', 'Ghi chú'],
          ],
          [1, 'Kết nạp đảng viên mới', 18, 17, 84, 71, 16, 102, 15, 'Còn 3 hồ sơ'],
          [2, 'Vụ phạm pháp hình sự', 3, 2, 13, 17, null, 30, null, ''],
        ],
        'A1:J1',
      ),
    ],
    entered: lines(`
      cau-ke 2021-04 party-members-admitted month 18
      cau-ke 2021-05 party-members-admitted month 17
      cau-ke 2021-05 party-members-admitted yearToDate 84
      cau-ke 2021-04 crimes-recorded month 3
      cau-ke 2021-05 crimes-recorded month 2
      cau-ke 2021-05 crimes-recorded yearToDate 13
    `),
  },
  {
    name: 'a sheet that does not say whether its figures are the month’s or the year’s',
    unitId: 'cau-ke',
    period: '2021-05',
    sheets: [
      sheet(
        'Hội đồng nhân dân',
        [
          ['CHỈ TIÊU NGHỊ QUYẾT HỘI ĐỒNG NHÂN DÂN, THÁNG 5 NĂM 2021'],
          ['TT', 'Chỉ tiêu', 'Chỉ tiêu NQ', 'Thực hiện', 'Đạt (%)'],
          [1, 'Kết nạp đảng viên mới', 100, 17, 17],
          [2, 'Thu ngân sách nhà nước', 60000, 4950, 8.3],
          [3, 'Tỷ lệ hộ nghèo', 2.5, 3.1, null],
        ],
        'A1:E1',
        { columns: [{}, {}, { hidden: true }], rowDefs: new Map([[4, { hidden: true }]]) },
      ),
    ],
    entered: lines(`
      cau-ke 2021-05 party-members-admitted figure ?
      cau-ke 2021-05 party-members-admitted statedPercent 17 resolution
      cau-ke 2021-05 state-budget-revenue figure ?
      cau-ke 2021-05 state-budget-revenue statedPercent 8.3 resolution
      cau-ke 2021-05 poverty-rate month 3.1
    `),
  },
]
