<?php
/*
 * Magento Open Source 2.4 tells Aftercare of its orders: copy this file to app/code/Shop/Aftercare/Observer/SendOrder.php of a
 * module Shop_Aftercare, whose etc/events.xml names it as observer of sales_order_save_commit_after,
 * sales_order_shipment_track_save_commit_after and sales_order_creditmemo_save_commit_after; and add to app/etc/env.php
 *   'system' => ['default' => ['aftercare' => ['receiver' => [
 *       'url' => 'https://<PublicUrl>/orders/standard-webhooks', 'secret' => 'whsec_…',
 *   ]]]],
 * Events: https://developer.adobe.com/commerce/php/development/components/events-and-observers/
 */
declare(strict_types=1);

namespace Shop\Aftercare\Observer;

use Magento\Framework\App\Config\ScopeConfigInterface;
use Magento\Framework\Event\Observer;
use Magento\Framework\Event\ObserverInterface;
use Magento\Framework\FlagManager;
use Magento\Framework\HTTP\Client\CurlFactory;
use Magento\Sales\Api\OrderRepositoryInterface;
use Magento\Store\Model\ScopeInterface;
use Psr\Log\LoggerInterface;

class SendOrder implements ObserverInterface
{
    private const UNSENT = 'aftercare_unsent';

    public function __construct(
        private ScopeConfigInterface $config,
        private CurlFactory $curls,
        private FlagManager $flags,
        private OrderRepositoryInterface $orders,
        private LoggerInterface $log
    ) {
    }

    /** What could not be sent goes along with the next order: the whole order is sent each time, so nothing is missing then. */
    public function execute(Observer $observer)
    {
        $saved = $observer->getEvent()->getData('data_object');
        $order = method_exists($saved, 'getOrder') ? $saved->getOrder() : ($saved->getShipment()?->getOrder() ?? $saved);
        $unsent = (array) $this->flags->getFlagData(self::UNSENT);
        $left = [];
        foreach (array_slice(array_unique([(int) $order->getId(), ...$unsent]), 0, 20) as $id) {
            if (count($left) > 0 || !$this->post($id === (int) $order->getId() ? $order : $this->orders->get($id))) {
                $left[] = $id;
            }
        }
        if ($left !== $unsent) {
            $this->flags->saveFlag(self::UNSENT, $left);
        }
    }

    /** A shop must be able to sell while Aftercare cannot be reached. */
    private function post($order): bool
    {
        $setting = fn (string $name) => (string) $this->config->getValue(
            "aftercare/receiver/$name",
            ScopeInterface::SCOPE_STORE,
            $order->getStoreId()
        );
        $locale = (string) $this->config->getValue('general/locale/code', ScopeInterface::SCOPE_STORE, $order->getStoreId());
        try {
            $request = request(document(told($order, $locale)), $setting('secret'), uniqid('msg_', true), time());
            $curl = $this->curls->create();
            $curl->setOptions([CURLOPT_CONNECTTIMEOUT => 1]);
            $curl->setTimeout(3);
            $curl->setHeaders($request['headers']);
            $curl->post($setting('url'), $request['body']);
            $status = $curl->getStatus();
        } catch (\Throwable $problem) {
            $status = get_class($problem);
        }
        if ($status === 200 || $status === 202) {
            return true;
        }
        $this->log->warning("Aftercare: order {$order->getId()} was not taken ($status)");
        return false;
    }
}

/** Everything that is sent, as Magento has it. */
function told($order, string $locale): array
{
    $shipments = $order->getShipmentsCollection() ?: [];
    $tracks = $order->getTracksCollection() ?: [];
    $notes = $order->getCreditmemosCollection() ?: [];
    return [
        'order' => $order->getData(),
        'locale' => $locale,
        'country' => ($order->getShippingAddress() ?? $order->getBillingAddress())?->getCountryId(),
        'lines' => array_map(fn ($item) => $item->getData(), $order->getAllVisibleItems()),
        'shipments' => array_map(fn ($shipment) => $shipment->getData(), array_values(iterator_to_array($shipments))),
        'tracks' => array_map(fn ($track) => $track->getData(), array_values(iterator_to_array($tracks))),
        'creditmemos' => array_map(fn ($note) => $note->getData(), array_values(iterator_to_array($notes))),
    ];
}

/** Our Order. Magento's times are UTC and do not say so; `complete` is paid and shipped, `closed` is refunded. */
function document(array $told): array
{
    ['order' => $order] = $told;
    $time = fn (?string $text) => $text ? str_replace(' ', 'T', $text) . 'Z' : null;
    $money = fn ($amount) => [
        'amount' => number_format((float) $amount, 4, '.', ''), 'currency' => $order['order_currency_code'],
    ];
    $total = (float) $order['grand_total'];
    $isPaid = (float) ($order['total_paid'] ?? 0) >= $total - 0.005;
    $isShipped = $order['state'] === 'complete';
    $left = array_column($told['shipments'], 'created_at');
    return [
        'id' => $order['increment_id'],
        'displayName' => '#' . $order['increment_id'],
        'status' => $order['state'] === 'canceled' ? 'cancelled' : 'open',
        'paymentStatus' => $isPaid ? 'paid' : 'unpaid',
        'fulfillmentStatus' => $isShipped ? 'fulfilled' : 'unfulfilled',
        'createdAt' => $time($order['created_at']),
        'updatedAt' => $time($order['updated_at']),
        'fulfilledAt' => $isShipped && $left ? $time(max($left)) : null,
        'total' => $money($total),
        'refunds' => array_map(fn ($note) => [
            'id' => (string) $note['entity_id'], 'amount' => $money($note['grand_total']),
        ], $told['creditmemos']),
        'customer' => [
            'id' => empty($order['customer_id']) ? null : (string) $order['customer_id'],
            'email' => ($order['customer_email'] ?? '') ?: null,
            'firstName' => $order['customer_firstname'] ?? null,
            'lastName' => $order['customer_lastname'] ?? null,
            'locale' => str_replace('_', '-', $told['locale']),
        ],
        'shippingCountry' => $told['country'],
        'lineItems' => array_map(fn ($line) => [
            'name' => $line['name'], 'quantity' => (int) $line['qty_ordered'],
        ], $told['lines']),
        'shipments' => array_map(fn ($track) => [
            'carrier' => $track['title'] ?? null, 'trackingNumber' => $track['track_number'] ?? null,
        ], $told['tracks']),
    ];
}

/** A signed request as Standard Webhooks has it. */
function request(array $order, string $secret, string $id, int $now): array
{
    $body = json_encode(
        ['type' => 'order.updated', 'timestamp' => gmdate(DATE_ATOM, $now), 'data' => $order],
        JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE
    );
    $key = base64_decode(preg_replace('/^whsec_/', '', $secret));
    $signature = base64_encode(hash_hmac('sha256', "$id.$now.$body", $key, true));
    return ['body' => $body, 'headers' => [
        'content-type' => 'application/json', 'webhook-id' => $id, 'webhook-timestamp' => (string) $now,
        'webhook-signature' => "v1,$signature",
    ]];
}
