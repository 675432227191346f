import type { RecordModel } from "@commonweal/experiments";

export declare function slowSums(setup: { readonly milliseconds: number }): RecordModel;
