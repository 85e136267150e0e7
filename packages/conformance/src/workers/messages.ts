/** What a worker is sent: once what it needs for all jobs, then jobs. */
export type ToWorker<Shared, Job> = { readonly shared: Shared } | { readonly index: number; readonly job: Job };

/** What it answers to a job: its result, or what went wrong, in words. */
export type FromWorker<Result> = { readonly index: number; readonly result: Result } | { readonly index: number; readonly error: string };
