import { readMarkedText } from './marked-text.ts'

// The month in our own words. The figures are those of the meeting of 6 May 2021.
const MARKED = `Tháng 4 năm 2021, Ban Thường vụ Huyện ủy Cầu Kè lãnh đạo các chi, đảng bộ trực thuộc quán triệt chỉ thị, nghị quyết của Trung ương và Tỉnh ủy, đồng thời chuẩn bị cuộc bầu cử đại biểu Quốc hội khóa XV và đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2021–2026.

Về xây dựng Đảng, trong tháng đã xét kết nạp [[party-members-admitted.month|18 đảng viên]]; tính từ đầu năm, toàn huyện kết nạp được [[party-members-admitted.yearToDate|67 đảng viên]], đạt [[party-members-admitted.statedPercent|67%]] so với Nghị quyết. Trách nhiệm nêu gương của người đứng đầu tiếp tục được chú trọng.

Về kinh tế, các ngành và các xã được chỉ đạo chủ động ứng phó với dịch bệnh, khô hạn và xâm nhập mặn để giữ vụ lúa Đông Xuân. Công nghiệp, tiểu thủ công nghiệp, thương mại và dịch vụ tiếp tục được đầu tư; tổng giá trị sản xuất, luân chuyển hàng hóa và doanh thu từ đầu năm [[production-value.yearToDate|ước đạt trên 1.710 tỷ đồng]], bằng [[production-value.statedPercent|hơn 30%]] kế hoạch năm. Thu ngân sách nhà nước được [[state-budget-revenue.yearToDate|gần 25 tỷ đồng]], đạt [[state-budget-revenue.statedPercent|trên 60%]] chỉ tiêu năm. Toàn huyện có thêm [[new-businesses.month|05 doanh nghiệp]] trong tháng, đưa số doanh nghiệp phát triển mới từ đầu năm lên [[new-businesses.yearToDate|13 doanh nghiệp]].

Về văn hóa – xã hội, y tế, giáo dục và an sinh xã hội được quan tâm; phong trào xây dựng đời sống văn hóa và nông thôn mới được duy trì; huyện chăm lo tết cho đồng bào Khmer và gia đình chính sách. Việc phòng, chống dịch Covid-19 được chủ động thực hiện.

Về quốc phòng – an ninh, an ninh chính trị và trật tự an toàn xã hội ổn định, công tác quân sự địa phương được giữ vững.

Tháng 5, việc trước mắt là tổ chức tốt cuộc bầu cử ngày 23/5/2021, có phương án ứng phó nếu dịch Covid-19 xảy ra.

(Văn bản mẫu, viết lại theo tin của Trang thông tin điện tử huyện Cầu Kè; số liệu giữ nguyên.)`

export const report202104 = readMarkedText(MARKED)
