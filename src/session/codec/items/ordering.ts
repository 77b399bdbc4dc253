import { codeInTurn, has, type ResponseCodec } from '../response-codec.js';

/** Each entry by its place among those not yet written: as many bits as there are orders to tell apart. */
export const ordering: ResponseCodec<'ordering'> = {
  code(coder, { parts }, response) {
    const order = response?.order;
    const complete = coder.flag('complete', order && order.length === parts.length);
    const length = complete ? parts.length : coder.choice(parts.length, order?.length);
    return { kind: 'ordering', order: codeInTurn(coder, parts, length, order) };
  },
  fit(item, response) {
    const order = response.order.filter((entry) => has(item.entries, entry));
    return order.length > 0 ? { ...response, order } : undefined;
  },
};
