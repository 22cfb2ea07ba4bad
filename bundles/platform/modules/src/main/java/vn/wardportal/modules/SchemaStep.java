package vn.wardportal.modules;

import vn.wardportal.api.data.Schemas;
import vn.wardportal.modules.Operation.Kind;

/** What happens to a module's schema while its jar is changed, and how that is undone; both may be repeated. */
enum SchemaStep {
    /** The tables stay. */
    NONE {
        @Override
        void forward(Schemas schemas, String module) {
            // nothing to do
        }

        @Override
        void back(Schemas schemas, String module) {
            // nothing was done
        }
    },
    /** The migrated copy takes the schema's place. */
    ADOPT {
        @Override
        void forward(Schemas schemas, String module) {
            schemas.adopt(module);
        }

        @Override
        void back(Schemas schemas, String module) {
            schemas.revert(module);
            schemas.discardCopy(module);
        }
    },
    /** The schema from before the upgrade takes its place again. */
    FALL_BACK {
        @Override
        void forward(Schemas schemas, String module) {
            schemas.fallBack(module);
        }

        @Override
        void back(Schemas schemas, String module) {
            schemas.comeBack(module);
        }
    };

    abstract void forward(Schemas schemas, String module);

    abstract void back(Schemas schemas, String module);

    static SchemaStep of(Operation operation) {
        if (!operation.data()) {
            return NONE;
        }
        return operation.kind() == Kind.ROLLBACK ? FALL_BACK : ADOPT;
    }
}
