-- The workspace, version 1. docs/data-model.md says what each column means.
-- Both engines run this text; {{id}} (a 64-bit primary key) and {{fulltext}} (the full-text index) are worded by the engine.
-- A statement ends with a semicolon at the end of a line, and nowhere else.

create table workspace (
    one integer primary key check (one = 1),
    schema_version integer not null,
    created_at bigint not null,
    uuid text not null,
    sequence bigint not null,
    hash text not null,
    last_mention bigint not null,
    last_author bigint not null,
    last_card bigint not null
);

insert into workspace values (1, 0, 0, '', 0, '0000000000000000000000000000000000000000000000000000000000000000', 0, 0, 0);

create table ledger (
    sequence {{id}},
    at bigint not null,
    kind text not null,
    actor text not null,
    mention_id bigint,
    case_id bigint,
    subject text not null,
    payload text not null,
    hash text not null
);
create index ledger_mention on ledger (mention_id) where mention_id is not null;
create index ledger_case on ledger (case_id) where case_id is not null;

create table source (
    id {{id}},
    platform text not null,
    kind text not null,
    base_url text not null,
    query text not null,
    account text not null,
    every_seconds bigint not null,
    post_length bigint not null,
    token_env text not null,
    paused integer not null,
    may_train integer not null,
    removed_at bigint
);

create table source_state (
    source_id bigint primary key references source (id),
    position text not null,
    etag text not null,
    last_modified text not null,
    validators_url text not null,
    health text not null,
    polled_at bigint,
    new_at bigint,
    due_at bigint,
    failures integer not null,
    last_error text not null,
    moved_count integer not null,
    moved_to text not null
);

create table brand (
    id {{id}},
    name text not null,
    lists text not null,
    removed_at bigint
);

create table author (
    id {{id}},
    platform text not null,
    external_id text not null,
    card_id bigint not null
);
create unique index author_account on author (external_id, platform);

create table author_card (
    id {{id}},
    author_id bigint not null,
    card text not null,
    followers bigint
);

create table mention (
    id {{id}},
    key text not null,
    source_id bigint references source (id),
    platform text not null,
    external_id text not null,
    parent_key text,
    parent_external_id text,
    awaits text,
    conversation_id bigint not null,
    author_id bigint,
    card_id bigint,
    snapshot_id bigint not null,
    version_digest text not null,
    brand_id bigint,
    label text not null,
    machine_label text not null,
    by_person integer not null,
    complaint double precision not null,
    troll double precision not null,
    language text not null,
    claimed_language text not null,
    reasons text not null,
    posted_at bigint,
    first_seen_at bigint not null,
    seen_day integer not null,
    checked_at bigint not null,
    state text not null,
    versions integer not null,
    visibility text not null,
    own integer not null,
    case_id bigint
);
create unique index mention_key on mention (key);
create index mention_external on mention (external_id);
create index mention_author on mention (author_id);
create index mention_label on mention (label);
-- the very condition of Triage's language filter: a language that few write in is found without reading everything
create index mention_language on mention ((case when language in ('', 'und') then claimed_language else language end));
create index mention_platform on mention (platform);
create index mention_seen on mention (first_seen_at);
create index mention_source on mention (source_id);
create index mention_state on mention (state) where state <> 'present';
create index mention_conversation on mention (conversation_id) where conversation_id <> id;
create index mention_awaits on mention (awaits) where awaits is not null;
create index mention_case on mention (case_id) where case_id is not null;
create index mention_recheck on mention (source_id, seen_day, checked_at) where state <> 'gone';

create table seen_day (
    day bigint primary key,
    oldest_posted bigint not null,
    last_mention bigint not null
);

create table snapshot (
    id {{id}},
    mention_id bigint not null references mention (id),
    kind text not null,
    seen_at bigint not null,
    claimed_at bigint,
    card_id bigint,
    gone_reason text,
    replies bigint,
    shares bigint,
    likes bigint,
    url text not null,
    media text,
    text text not null,
    html text,
    raw text
);
create index snapshot_mention on snapshot (mention_id);

{{fulltext}};

create table correction (
    id {{id}},
    mention_id bigint not null references mention (id),
    snapshot_id bigint not null references snapshot (id),
    label text not null,
    reason text not null,
    actor text not null,
    at bigint not null,
    undone_at bigint
);
create index correction_mention on correction (mention_id);

create table cases (
    id {{id}},
    opener_id bigint not null references mention (id),
    conversation_id bigint not null,
    author_id bigint,
    lane text not null,
    state text not null,
    assignee text not null,
    opened_at bigint not null,
    answer_due_at bigint,
    head_start integer not null,
    promise_due_at bigint,
    next_due_at bigint,
    urgent_at bigint,
    urgency text not null,
    due_explanation text not null,
    first_answered_at bigint,
    snoozed_until bigint,
    closed_at bigint,
    changed_at bigint not null
);
create index cases_conversation on cases (conversation_id);
create index cases_author on cases (author_id);

create table case_note (
    id {{id}},
    case_id bigint not null references cases (id),
    author text not null,
    text text not null,
    at bigint not null
);
create index case_note_case on case_note (case_id);

create table reply (
    id {{id}},
    case_id bigint not null references cases (id),
    answers_id bigint references mention (id),
    audience text not null,
    text text not null,
    language text not null,
    state text not null,
    author text not null,
    approver text not null,
    comment text not null,
    idempotency_key text not null,
    send_at bigint,
    sent_at bigint,
    external_id text not null,
    url text not null,
    last_error text not null,
    changed_at bigint not null,
    promise_choices text not null
);
create index reply_case on reply (case_id);
create index reply_state on reply (state, sent_at, id);

create table commitment (
    id {{id}},
    case_id bigint not null references cases (id),
    kind text not null,
    state text not null,
    text text not null,
    due_at bigint,
    owner text not null,
    reply_id bigint references reply (id),
    made_by text not null,
    made_at bigint not null,
    settled_by text not null,
    settled_at bigint
);
create index commitment_case on commitment (case_id);
create index commitment_due on commitment (due_at) where state = 'open';
create index commitment_reply on commitment (reply_id) where reply_id is not null;

create table setting (
    name text primary key,
    value text not null
);

-- the piles of the Triage room; a column that the condition of an index names is in it, so that counting reads nothing else
create index cases_waiting on cases (urgent_at, id desc, snoozed_until, promise_due_at, lane, closed_at, first_answered_at) where urgent_at is not null;
create index cases_due on cases (next_due_at, id desc) where next_due_at is not null;
create index cases_assignee on cases (assignee, closed_at, id) where assignee <> '';
create index cases_trolls on cases (opener_id, state) where lane = 'trolls';
create index card_reach on author_card (followers, author_id) where followers is not null;
create index cases_snoozed on cases (snoozed_until, id desc) where snoozed_until is not null;
create index cases_board on cases (state, assignee, next_due_at, snoozed_until, id, opener_id);
create index mention_unsure on mention (label, id, brand_id, source_id, by_person, case_id, own) where label = 'unsure' and by_person = 0 and case_id is null and own = 0;
create index mention_praise on mention (label, id, brand_id, source_id, case_id, own) where label = 'other' and case_id is null and own = 0;
create index mention_candidate on mention (id, source_id, brand_id, by_person, case_id, own) where brand_id is null and by_person = 0 and case_id is null and own = 0;
create index ledger_actor on ledger (actor) where actor <> 'earshot';

-- what speaks for and against a mention in which a brand's words stand being about the brand; said: a person's word, 1 or 0
create table relevance (
    mention_id {{id}},
    brand_id bigint not null,
    score double precision not null,
    reasons text not null,
    said integer
);
create index relevance_dismissed on relevance (mention_id) where said = 0;

create table relevance_correction (
    id {{id}},
    mention_id bigint not null references mention (id),
    snapshot_id bigint not null references snapshot (id),
    brand_id bigint not null,
    ours integer not null,
    actor text not null,
    at bigint not null,
    undone_at bigint
);
create index relevance_correction_mention on relevance_correction (mention_id);

create table relevance_case (
    correction_id bigint primary key references relevance_correction (id),
    case_id bigint not null references cases (id),
    case_before text,
    case_after text not null
);

create table judged_case (
    correction_id bigint primary key references correction (id),
    case_id bigint not null references cases (id),
    case_before text,
    case_after text not null
);

create table tag (
    id {{id}},
    name text not null,
    folded text not null
);
create unique index tag_folded on tag (folded);

create table mention_tag (
    mention_id bigint not null references mention (id),
    tag_id bigint not null references tag (id),
    primary key (mention_id, tag_id)
);
create index mention_tag_tag on mention_tag (tag_id, mention_id);

create table saved_view (
    id {{id}},
    name text not null,
    filter text not null,
    sorting text not null,
    owner text not null,
    position integer not null,
    removed_at bigint
);

create table template (
    id {{id}},
    name text not null,
    language text not null,
    text text not null,
    brand_id bigint,
    owner text not null,
    removed_at bigint
);
