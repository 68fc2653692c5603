import type { Words } from '../sentences.ts';

/** A word follows every name, so that no particle depends on the name's last sound. */
export const ko: Words = {
  addressBy: 'familyNameFirst',
  greeting: '{name} 고객님, 안녕하십니까.',
  greetingNameless: '고객님, 안녕하십니까.',
  subject: '{shop} 주문 {order} 안내',
  order: '주문 {order}',
  andMore: {
    other: '외 {count}개',
  },
  regards: '감사합니다.',
  phone: '전화',
  email: '이메일',
  hours: '상담 시간',
  whyThisMail: '{shop}에서 상품을 구매하신 고객님께 보내 드리는 메일입니다.',
  whyConsent: '{shop}에서 구매하실 때 수신에 동의하신 고객님께 보내 드리는 메일입니다.',
  sayNo:
    '이러한 메일은 언제든지 수신을 거부하실 수 있으며, 메시지 전송에 드는 비용 외에는 어떠한 비용도 들지 않습니다.',
  unsubscribe: '이 메일 수신 거부',
  reference: '문의 번호',

  rating: '5점 만점에 {rating}점 – {label}',
  rating1: '매우 불만족',
  rating2: '불만족',
  rating3: '보통',
  rating4: '만족',
  rating5: '매우 만족',

  thankYouTitle: '주문해 주셔서 감사합니다',
  thankYouPreview: '앞으로의 진행 과정과 도움이 필요하실 때의 연락처를 안내해 드립니다.',
  thankYouText: '저희를 선택해 주셔서 기쁩니다. 구매하신 상품이 마음에 드시기를 바랍니다.',
  nextTitle: '앞으로의 진행 과정',
  arrives: '도착 예정일: {dates}',
  trackTitle: '배송 현황',
  track: '운송장 {parcel} 조회',
  trackAny: '배송 조회',
  helpTitle: '도움이 필요하시면',
  help: '도움말과 자주 묻는 질문',
  helpReply:
    '문의나 요청, 변경 사항이 있으시면 이 메일에 그대로 답장해 주십시오. {person} 담당자가 직접 읽고 답변해 드립니다.',
  answerHours: {
    other: '영업시간 기준 {count}시간 이내에 답변해 드립니다.',
  },
  answerDays: {
    other: '영업일 기준 {count}일 이내에 답변해 드립니다.',
  },

  checkInTitle: '구매하신 상품에 만족하십니까?',
  checkInPreview: '질문은 하나입니다. 한 문장이면 충분합니다.',
  checkInText:
    '주문 {order} 상품을 받으신 지 시간이 조금 지났습니다. 좋았던 점도 아쉬웠던 점도 솔직하게 들려주시면 감사하겠습니다.',
  checkInTextMany:
    '주문 {orders} 상품을 받으신 지 시간이 조금 지났습니다. 좋았던 점도 아쉬웠던 점도 솔직하게 들려주시면 감사하겠습니다.',
  question: '저희가 더 잘했어야 할 점은 무엇입니까?',
  replyHint:
    '이 메일에 그대로 답장해 주십시오. 한 문장이면 충분합니다. {person} 담당자가 모든 답장을 직접 읽고, 부족했던 점을 살피겠습니다.',
  faces: '또는 마음에 가장 가까운 표정을 선택해 주십시오.',

  reCheckTitle: '문제가 잘 해결되었습니까?',
  reCheckPreview: '주문 {order} 관련 짧은 질문입니다.',
  reCheckText:
    '주문 {order} 상품에 불편한 점이 있다고 알려 주셨습니다. 조치해 드린 뒤 이제는 괜찮으신지 확인하고자 합니다.',
  reCheckReply: '아직 불편한 점이 있으시면 이 메일에 그대로 답장해 주십시오. {person} 담당자가 살펴보겠습니다.',
  reCheckFaces: '지금은 얼마나 만족하십니까?',

  chooseHint: '가장 가까운 항목을 선택한 뒤 버튼을 눌러 주십시오. 버튼을 누르셔야 답변이 저장됩니다.',
  send: '답변 보내기',
  saved: '답변이 저장되었습니다: {rating}',
  whyTitleLow: '죄송합니다. 어떤 점이 불편하셨습니까?',
  whyTitleHigh: '감사합니다! 무엇이 더 나아지면 좋겠습니까?',
  whyHint: '편하신 표현으로, 어떤 언어로든 적어 주십시오. {person} 담당자가 읽겠습니다.',
  whyLabel: '남기실 말씀',
  sendWords: '보내기',
  reach: '직접 연락하시려면',
  thanksTitle: '감사합니다',
  thanksText: '답변이 잘 도착했습니다. 더 나아지는 데 소중히 활용하겠습니다.',
  thanksLowText: '답변이 잘 도착했습니다. 진지하게 받아들이며, {person} 담당자 또는 다른 직원이 연락드리겠습니다.',
  unsubscribeTitle: '이러한 메일을 그만 받으시겠습니까?',
  unsubscribeText:
    '버튼을 누르시면 {shop}에서 구매와 관련한 설문과 안내 메일을 더 이상 보내지 않습니다. 청구서처럼 주문 자체에 필요한 메일은 계속 보내 드립니다.',
  unsubscribeButton: '수신 거부',
  unsubscribedTitle: '수신 거부가 완료되었습니다',
  unsubscribedText: '이러한 메일은 더 이상 보내 드리지 않습니다. 도움이 필요하시면 언제든지 연락해 주십시오.',
  notFoundTitle: '링크가 작동하지 않습니다',
  notFoundText:
    '유효 기간이 지났거나 주소 일부가 전달 중에 누락되었을 수 있습니다. 저희 메일에 답장해 주시거나 아래로 직접 연락해 주십시오.',
  problemTitle: '처리하지 못했습니다',
  problemText: '저희 쪽 오류입니다. 몇 분 뒤에 다시 시도해 주시거나 아래로 직접 연락해 주십시오.',
};
