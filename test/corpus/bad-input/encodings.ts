/**
 * Texts as the keyboards before Unicode stored them. Each table pairs what Unicode has with what
 * the bytes of TCVN3 (ABC, .VnTime) and of VNI look like in a program that knows neither.
 */
const VOWELS =
  'à ả ã á ạ ă ằ ẳ ẵ ắ ặ â ầ ẩ ẫ ấ ậ đ è ẻ ẽ é ẹ ê ề ể ễ ế ệ ì ỉ ĩ í ị ò ỏ õ ó ọ ô ồ ổ ỗ ố ộ ơ ờ ở ỡ ớ ợ ù ủ ũ ú ụ ư ừ ử ữ ứ ự ỳ ỷ ỹ ý ỵ Đ Â Ê Ô Ơ Ư'.split(
    ' ',
  );
const TCVN3_FORMS =
  'µ ¶ · ¸ ¹ ¨ » ¼ ½ ¾ Æ © Ç È É Ê Ë ® Ì Î Ï Ð Ñ ª Ò Ó Ô Õ Ö × Ø Ü Ý Þ ß á â ã ä « å æ ç è é ¬ ê ë ì í î ï ñ ò ó ô \u00ad õ ö ÷ ø ù ú û ü ý þ § ¢ £ ¤ ¥ ¦'.split(
    ' ',
  );
const VNI_FORMS =
  'aø aû aõ aù aï aê aè aú aü aé aë aâ aà aå aã aá aä ñ eø eû eõ eù eï eâ eà eå eã eá eä ì æ ó í ò oø oû oõ où oï oâ oà oå oã oá oä ô ôø ôû ôõ ôù ôï uø uû uõ uù uï ö öø öû öõ öù öï yø yû yõ yù î Ñ AÂ EÂ OÂ Ô Ö'.split(
    ' ',
  );

function encode(text: string, forms: readonly string[]): string {
  const pairs = new Map(VOWELS.map((letter, index) => [letter, forms[index]!]));
  return [...text.normalize('NFC')].map((letter) => pairs.get(letter) ?? letter).join('');
}

export function inTcvn3(text: string): string {
  return encode(text, TCVN3_FORMS);
}

export function inVni(text: string): string {
  return encode(text, VNI_FORMS);
}

/** What stands in the cells of an old sheet. */
export const oldTexts: readonly string[] = [
  'Ủy ban nhân dân phường Hòa Bình'.replace('Ủ', 'ủ'),
  'Sắp xếp tổ dân phố',
  'Xây dựng kế hoạch phòng, chống ma túy',
  'Rà soát quy hoạch khu dân cư',
  'Tổ chức lớp bình dân học vụ số',
  'Nâng cấp hệ thống chiếu sáng công cộng',
  'Đẩy mạnh cải cách hành chính, chuyển đổi số',
  'Phòng Văn hóa - Xã hội',
  'Phòng Kinh tế, Hạ tầng và Đô thị',
  'Công an phường',
  'Ban Chỉ huy quân sự phường',
  'Trung tâm Phục vụ hành chính công phường',
  'Nội dung công việc',
  'Đơn vị chủ trì',
  'Thời gian hoàn thành',
  'Đang thực hiện',
  'Đã hoàn thành',
  'Báo cáo kết quả thực hiện',
  'Quyết định của Chủ tịch phường',
  'Hằng quý, thường xuyên',
  'Kế hoạch phát triển văn hóa, con người',
  'Giải quyết việc làm cho người lao động',
  'Bảo đảm quốc phòng, an ninh',
  'Chống lãng phí, tiêu cực',
  'Nâng cao tỷ lệ bảo hiểm y tế',
];

/** Texts in Unicode that only look odd: never taken for an old encoding. */
export const unicodeTexts: readonly string[] = [
  'Sắp xếp Tổ dân phố',
  'Sắp xếp Tổ dân phố'.normalize('NFD'),
  'SẮP XẾP TỔ DÂN PHỐ',
  'Sap xep To dan pho',
  'Diện tích 100 m² – giá ½ tỷ đồng',
  'Nhiệt độ 30 °C ± 2',
  '© 2026 UBND phường',
  'Công ty São Paulo, ông Müller, bà Núñez',
  'Café Crème à la française',
  'Über die Straße',
  'naïve façade',
  'El Niño',
  'Mục § 5, đoạn ¶ 3',
  '“Sáng đèn Nhà văn hóa”',
  '«Trích»',
  'a·b·c',
  '1.234,5 × 2 ÷ 3',
  'Ðảng ủy',
  'ðảng ủy',
  'Hà Nội, Huế, Đà Nẵng',
  'ý kiến',
  'à á ã ê ô',
  'cà phê',
  'có',
  'tôi đi họp',
  'xí nghiệp',
  'chú ý',
  'bò, dê, gà',
  'ngày 30/6/2026',
  'T\u00adổ dân phố',
  'ПРИВЕТ',
  '会议',
  '',
  ' ',
  '12345',
  'abc',
];

const bytes = (text: string) => new TextEncoder().encode(text);
/** What UTF-8 looks like in a program that takes its bytes for letters of Western Europe. */
const asLatin = (text: string) => String.fromCharCode(...bytes(text));
const telex: Readonly<Record<string, string>> = {
  '\u0300': 'f',
  '\u0301': 's',
  '\u0303': 'x',
  '\u0309': 'r',
  '\u0323': 'j',
  '\u0302': 'ee',
  '\u0306': 'w',
  '\u031b': 'w',
};

/** The same words after every accident that Vietnamese text meets; none of them is understood. */
export const spoiltTexts: readonly string[] = oldTexts
  .filter((text) => /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệ]/i.test(text))
  .flatMap((text) => [
    asLatin(text),
    asLatin(asLatin(text)),
    new TextDecoder().decode(Uint8Array.from([...bytes(text)].map((byte) => byte & 0x7f))),
    [...text.normalize('NFC')].map((letter) => (letter > '\x7f' ? '?' : letter)).join(''),
    [...text.normalize('NFD')].map((letter) => telex[letter] ?? letter).join(''),
    [...text.normalize('NFC')].map((letter) => `&#${letter.codePointAt(0)};`).join(''),
  ]);
