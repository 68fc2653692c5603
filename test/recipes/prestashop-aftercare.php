<?php
/*
 * PrestaShop (1.7.7 and newer) tells Aftercare of its orders: copy this file to modules/aftercare/aftercare.php, install the
 * module, and set in its configuration table (Configuration::updateValue)
 *   AFTERCARE_URL        https://<PublicUrl>/orders/standard-webhooks
 *   AFTERCARE_SECRET     whsec_…
 *   AFTERCARE_DELIVERED  the ids of your states that mean "delivered", separated by commas; PrestaShop's own, 5, if not set
 * Hooks: https://devdocs.prestashop-project.org/8/modules/concepts/hooks/list-of-hooks/
 */
class Aftercare extends Module
{
    private const HOOKS = [
        'actionValidateOrder', 'actionOrderStatusPostUpdate', 'actionOrderSlipAdd', 'actionAdminOrdersTrackingNumberUpdate',
        'actionDeleteGDPRCustomer',
    ];

    public function __construct()
    {
        $this->name = 'aftercare';
        $this->version = '1.0.0';
        $this->author = 'Aftercare';
        parent::__construct();
        $this->displayName = 'Aftercare';
    }

    public function install()
    {
        return parent::install() && $this->registerHook(self::HOOKS);
    }

    public function hookActionValidateOrder($params)
    {
        $this->tell((int) $params['order']->id);
    }

    public function hookActionOrderStatusPostUpdate($params)
    {
        $this->tell((int) $params['id_order']);
    }

    public function hookActionOrderSlipAdd($params)
    {
        $this->tell((int) $params['order']->id);
    }

    public function hookActionAdminOrdersTrackingNumberUpdate($params)
    {
        $this->tell((int) $params['order']->id);
    }

    public function hookActionDeleteGDPRCustomer($customer)
    {
        $this->post('customer.redact', ['email' => $customer['email']]);
    }

    /** What could not be sent goes along with the next order: the whole order is sent each time, so nothing is missing then. */
    private function tell(int $id): void
    {
        $unsent = array_filter(explode(',', (string) Configuration::get('AFTERCARE_UNSENT')));
        $left = [];
        foreach (array_slice(array_unique(array_merge([(string) $id], $unsent)), 0, 20) as $one) {
            if (count($left) > 0 || !$this->post('order.updated', aftercare_document($this->told((int) $one)))) {
                $left[] = $one;
            }
        }
        Configuration::updateValue('AFTERCARE_UNSENT', implode(',', $left));
    }

    /** Everything that is sent, as PrestaShop has it. */
    private function told(int $id): array
    {
        $order = new Order($id);
        $state = new OrderState((int) $order->current_state);
        $delivered = Configuration::get('AFTERCARE_DELIVERED') ?: Configuration::get('PS_OS_DELIVERED');
        return [
            'order' => get_object_vars($order),
            'customer' => get_object_vars(new Customer((int) $order->id_customer)),
            'country' => Country::getIsoById((int) (new Address((int) $order->id_address_delivery))->id_country),
            'currency' => (new Currency((int) $order->id_currency))->iso_code,
            'locale' => (new Language((int) $order->id_lang))->locale,
            'timezone' => Configuration::get('PS_TIMEZONE'),
            'lines' => $order->getProducts(),
            'slips' => OrderSlip::getOrdersSlip((int) $order->id_customer, $id),
            'tracking' => (new OrderCarrier((int) $order->getIdOrderCarrier()))->tracking_number,
            'isPaid' => (bool) $state->paid,
            'isShipped' => (bool) $state->shipped,
            'isDelivered' => in_array((string) $state->id, explode(',', (string) $delivered), true),
            'isCancelled' => (int) $state->id === (int) Configuration::get('PS_OS_CANCELED'),
            'isRefunded' => (int) $state->id === (int) Configuration::get('PS_OS_REFUND'),
        ];
    }

    private function post(string $type, array $data): bool
    {
        $request = aftercare_request($type, $data, (string) Configuration::get('AFTERCARE_SECRET'), uniqid('msg_', true), time());
        $curl = curl_init((string) Configuration::get('AFTERCARE_URL'));
        curl_setopt_array($curl, [
            CURLOPT_POSTFIELDS => $request['body'], CURLOPT_HTTPHEADER => $request['headers'],
            CURLOPT_RETURNTRANSFER => true, CURLOPT_CONNECTTIMEOUT => 1, CURLOPT_TIMEOUT => 3,
        ]);
        curl_exec($curl);
        $status = curl_getinfo($curl, CURLINFO_RESPONSE_CODE);
        if ($status < 200 || $status > 299) {
            PrestaShopLogger::addLog("Aftercare answered $status", 2);
        }
        return $status >= 200 && $status <= 299;
    }
}

/** Our Order. PrestaShop's times are the shop's own and do not say so; amounts are in major units, as text. */
function aftercare_document(array $told): array
{
    ['order' => $order, 'customer' => $customer, 'currency' => $currency] = $told;
    $time = fn (string $text) => (new DateTimeImmutable($text, new DateTimeZone($told['timezone'])))->format(DATE_ATOM);
    $money = fn ($amount) => ['amount' => number_format((float) $amount, 6, '.', ''), 'currency' => $currency];
    // A state later than "paid" or "shipped" keeps their flags; a refund or a cancellation does not.
    $payment = $told['isRefunded'] ? 'refunded' : ($told['isPaid'] ? 'paid' : 'unpaid');
    return [
        'id' => (string) $order['id'],
        'displayName' => $order['reference'],
        'status' => $told['isCancelled'] ? 'cancelled' : 'open',
        'paymentStatus' => $payment,
        'fulfillmentStatus' => $told['isShipped'] ? 'fulfilled' : 'unfulfilled',
        'deliveryStatus' => $told['isDelivered'] ? 'delivered' : 'none',
        'createdAt' => $time($order['date_add']),
        'updatedAt' => $time($order['date_upd']),
        'total' => $money($order['total_paid_tax_incl']),
        'refunds' => array_map(fn ($slip) => [
            'id' => (string) $slip['id_order_slip'],
            'amount' => $money($slip['total_products_tax_incl'] + $slip['total_shipping_tax_incl']),
        ], $told['slips']),
        'customer' => [
            'id' => (string) $customer['id'],
            'email' => $customer['email'] ?: null,
            'firstName' => $customer['firstname'],
            'lastName' => $customer['lastname'],
            'locale' => $told['locale'],
        ],
        'consent' => ['emailMarketing' => $customer['newsletter'] ? 'yes' : 'unknown'],
        'shippingCountry' => $told['country'] ?: null,
        'lineItems' => array_values(array_map(fn ($line) => [
            'name' => $line['product_name'], 'quantity' => (int) $line['product_quantity'],
        ], $told['lines'])),
        'shipments' => $told['tracking'] ? [['trackingNumber' => $told['tracking']]] : [],
    ];
}

/** A signed request as Standard Webhooks has it. */
function aftercare_request(string $type, array $data, string $secret, string $id, int $now): array
{
    $body = json_encode(
        ['type' => $type, 'timestamp' => gmdate(DATE_ATOM, $now), 'data' => $data],
        JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE
    );
    $key = base64_decode(preg_replace('/^whsec_/', '', $secret));
    $signature = base64_encode(hash_hmac('sha256', "$id.$now.$body", $key, true));
    return ['body' => $body, 'headers' => [
        'content-type: application/json', "webhook-id: $id", "webhook-timestamp: $now", "webhook-signature: v1,$signature",
    ]];
}
