package org.ddlist.lists;

/**
 * An item without a section, or the line with the reason it is not an item.
 *
 * @param item null if it is none
 * @param unread null if it is an item
 * @param sure whether the item is written as {@link ListItemReader} has it, but for small slips; of
 *     what is no item, whether it is below such an item
 * @param linked whether what is no item has a link, as the items of lists do
 */
record ItemReading(ListPage.Item item, ListPage.Unread unread, boolean sure, boolean linked) {}
