import { has, idOf, numberOf, type ResponseCodec } from '../response-codec.js';

/** Each entry by its place among those not yet written: as many bits as there are orders to tell apart. */
export const ordering: ResponseCodec<'ordering'> = {
  write(writer, layout, { order }) {
    const complete = order.length === layout.parts.length;
    writer.flag(complete, 'complete');
    if (!complete) writer.choice(order.length, layout.parts.length);
    const rest = [...layout.parts];
    for (const entry of order) {
      const number = numberOf(rest, entry);
      writer.choice(number, rest.length);
      rest.splice(number, 1);
    }
  },
  read(reader, layout) {
    let left = reader.flag('complete') ? layout.parts.length : reader.choice(layout.parts.length);
    const rest = [...layout.parts];
    const order: string[] = [];
    for (; left > 0; left -= 1) {
      const number = reader.choice(rest.length);
      order.push(idOf(rest, number));
      rest.splice(number, 1);
    }
    return { kind: 'ordering', order };
  },
  fit(item, response) {
    const order = response.order.filter((entry) => has(item.entries, entry));
    return order.length > 0 ? { ...response, order } : undefined;
  },
};
