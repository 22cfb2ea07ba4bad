package vn.wardportal.api.fields;

import vn.wardportal.api.content.ContentPublishing;

/** Brings contents of a declared kind to residents and takes them away. */
public final class ItemPublishing extends ContentPublishing<Item, Values> {

    ItemPublishing(ItemStore store) {
        super(store);
    }
}
