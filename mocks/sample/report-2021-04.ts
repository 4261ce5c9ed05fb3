import { readMarkedText } from './marked-text.ts'

// The month told in our own words. The figures are those of the meeting of 6 May 2021.
const MARKED = `Tháng 4 năm 2021, Ban Thường vụ Huyện ủy Cầu Kè lãnh đạo toàn Đảng bộ thực hiện nghị quyết đại hội các cấp, đồng thời chuẩn bị cuộc bầu cử đại biểu Quốc hội khóa XV và đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2021–2026.

Về xây dựng Đảng, công tác phát triển đảng viên giữ được nhịp độ khá. Trong tháng đã xét kết nạp [[party-members-admitted.month|18 đảng viên]]; tính từ đầu năm, toàn huyện kết nạp được [[party-members-admitted.yearToDate|67 đảng viên]], đạt [[party-members-admitted.statedPercent|67%]] so với Nghị quyết. Các chi bộ duy trì sinh hoạt đúng quy định, việc nêu gương của người đứng đầu được quan tâm hơn.

Về kinh tế, ngành nông nghiệp và các xã đã sớm có phương án ứng phó hạn, mặn nên lúa Đông Xuân thu hoạch đạt năng suất, việc chuẩn bị cho vụ Hè Thu theo đúng khung thời vụ. Công nghiệp, tiểu thủ công nghiệp, thương mại và dịch vụ tiếp tục phục hồi; tổng giá trị sản xuất, luân chuyển hàng hóa và doanh thu từ đầu năm [[production-value.yearToDate|ước đạt trên 1.710 tỷ đồng]], bằng [[production-value.statedPercent|hơn 30%]] kế hoạch năm. Thu ngân sách nhà nước được [[state-budget-revenue.yearToDate|gần 25 tỷ đồng]], đạt [[state-budget-revenue.statedPercent|trên 60%]] chỉ tiêu năm. Toàn huyện có thêm [[new-businesses.month|05 doanh nghiệp]] trong tháng, đưa số doanh nghiệp phát triển mới từ đầu năm lên [[new-businesses.yearToDate|13 doanh nghiệp]]. Tiến độ các công trình xây dựng cơ bản và việc duy tu đê bao được kiểm tra thường xuyên.

Về văn hóa – xã hội, các xã tiếp tục nâng chất các tiêu chí nông thôn mới; chính sách an sinh xã hội được thực hiện đúng đối tượng, đồng bào Khmer đón tết Chôl Chnăm Thmây vui tươi, tiết kiệm. Công tác phòng, chống dịch Covid-19 được duy trì ở tất cả các ấp, khóm. Cải cách hành chính có chuyển biến, hồ sơ trễ hạn giảm.

Về quốc phòng – an ninh, tình hình địa phương ổn định; lực lượng quân sự, công an giữ vững chế độ trực, phối hợp bảo vệ các hoạt động chuẩn bị bầu cử.

Một số việc còn chậm cần tập trung trong tháng 5 gồm giải phóng mặt bằng các công trình giao thông nông thôn và phòng bệnh trên cây trồng, vật nuôi khi chuyển mùa.`

export const report202104 = readMarkedText(MARKED)
