/** What is read of an order, wherever it comes from. */
const order = `
fragment Aftercare on Order {
  id number created updatedAt status paymentStatus isPaid origin userEmail languageCodeEnum
  channel { slug }
  user { id email firstName lastName }
  total { gross { amount currency } }
  totalRefunded { amount currency }
  billingAddress { firstName lastName companyName phone country { code } countryArea }
  shippingAddress { firstName lastName companyName phone country { code } countryArea }
  lines { productName variantName quantity }
  fulfillments { created status trackingNumber }
}`;

const aboutOrders = [
  'OrderCreated',
  'OrderConfirmed',
  'OrderPaid',
  'OrderFullyPaid',
  'OrderUpdated',
  'OrderFulfilled',
  'FulfillmentCreated',
  'FulfillmentCanceled',
  'FulfillmentTrackingNumberUpdated',
  'OrderCancelled',
  'OrderExpired',
  'OrderRefunded',
  'OrderFullyRefunded',
];

/** The subscription that the shop's webhook is made with: what it selects is what we read. */
export const saleorSubscription = `subscription {
  event {
    __typename
    issuedAt
    ${aboutOrders.map((name) => `... on ${name} { order { ...Aftercare } }`).join('\n    ')}
    ... on CustomerDeleted { user { id email } }
  }
}
${order}`;

/** Asks for one order. */
export const saleorOrderQuery = `query($id: ID!) { order(id: $id) { ...Aftercare } }
${order}`;
