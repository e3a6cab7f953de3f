-- version 16
CREATE TABLE basket_pack ( block INTEGER PRIMARY KEY, holds BLOB NOT NULL, channels BLOB NOT NULL ) STRICT
CREATE TABLE class_snapshot ( segmentation TEXT NOT NULL, day_on TEXT NOT NULL, facts TEXT NOT NULL, names TEXT NOT NULL, customers INTEGER NOT NULL, ids BLOB NOT NULL, classes BLOB NOT NULL, revenue BLOB NOT NULL, used_number INTEGER NOT NULL, PRIMARY KEY (segmentation, day_on) ) STRICT
CREATE TABLE consent_event ( id INTEGER PRIMARY KEY, record_id INTEGER NOT NULL REFERENCES source_record (id), batch_id INTEGER REFERENCES import_batch (id), channel TEXT NOT NULL, status TEXT NOT NULL, decided_on TEXT, stated_on TEXT NOT NULL, is_live INTEGER NOT NULL ) STRICT
CREATE INDEX consent_event_batch ON consent_event (batch_id)
CREATE INDEX consent_event_record ON consent_event (record_id, channel)
CREATE TABLE contact_event ( id INTEGER PRIMARY KEY, record_id INTEGER REFERENCES source_record (id), source_id INTEGER REFERENCES source (id), batch_id INTEGER REFERENCES import_batch (id), kind TEXT NOT NULL, channel TEXT NOT NULL, direction TEXT NOT NULL, happened_on TEXT NOT NULL, happened_at TEXT, campaign TEXT, nature TEXT, detail TEXT, scenario_id INTEGER REFERENCES scenario (id), occurrence TEXT, mailing_id INTEGER REFERENCES mailing (id), dedupe_key INTEGER, is_live INTEGER NOT NULL , score REAL, score_of REAL, points REAL, amount_e4 INTEGER, other_person TEXT) STRICT
CREATE INDEX contact_event_batch ON contact_event (batch_id)
CREATE INDEX contact_event_key ON contact_event (source_id, dedupe_key)
CREATE INDEX contact_event_kind ON contact_event (kind, happened_on, record_id) WHERE is_live = 1
CREATE INDEX contact_event_mailing ON contact_event (mailing_id)
CREATE UNIQUE INDEX contact_event_once ON contact_event (source_id, dedupe_key) WHERE is_live = 1
CREATE INDEX contact_event_record ON contact_event (record_id, happened_on)
CREATE INDEX contact_event_scenario ON contact_event (scenario_id, occurrence)
CREATE TABLE correction ( id INTEGER PRIMARY KEY, record_id INTEGER NOT NULL REFERENCES source_record (id), field TEXT NOT NULL, value TEXT, batch_id INTEGER REFERENCES import_batch (id), act TEXT NOT NULL, created_at TEXT NOT NULL, withdrawn_at TEXT, withdrawn_by TEXT ) STRICT
CREATE INDEX correction_act ON correction (act)
CREATE INDEX correction_record ON correction (record_id)
CREATE TABLE custom_field ( id INTEGER PRIMARY KEY, name TEXT NOT NULL, type TEXT NOT NULL, UNIQUE (name, type) ) STRICT
CREATE TABLE customer (id INTEGER PRIMARY KEY, created_at TEXT NOT NULL) STRICT
CREATE TABLE customer_consent ( customer_id INTEGER NOT NULL, channel TEXT NOT NULL, status TEXT NOT NULL, decided_on TEXT, record_id INTEGER NOT NULL, PRIMARY KEY (customer_id, channel) ) STRICT, WITHOUT ROWID
CREATE TABLE customer_custom ( field_id INTEGER NOT NULL, customer_id INTEGER NOT NULL, value ANY NOT NULL, record_id INTEGER NOT NULL, PRIMARY KEY (field_id, customer_id) ) STRICT, WITHOUT ROWID
CREATE INDEX customer_custom_customer ON customer_custom (customer_id)
CREATE INDEX customer_custom_value ON customer_custom (field_id, value, customer_id)
CREATE TABLE customer_feature ( customer_id INTEGER PRIMARY KEY, first_purchase_day INTEGER, last_purchase_day INTEGER, recency_days INTEGER, purchase_count INTEGER NOT NULL, revenue_cents INTEGER NOT NULL, purchase_count_12m INTEGER NOT NULL, revenue_12m_cents INTEGER NOT NULL, average_basket_cents INTEGER, tempo_days INTEGER, refunded_cents INTEGER NOT NULL ) STRICT
CREATE INDEX customer_feature_count ON customer_feature (purchase_count, customer_id)
CREATE INDEX customer_feature_count_12m ON customer_feature (purchase_count_12m, customer_id)
CREATE INDEX customer_feature_last ON customer_feature (last_purchase_day, customer_id)
CREATE INDEX customer_feature_revenue ON customer_feature (revenue_cents, customer_id)
CREATE INDEX customer_feature_revenue_12m ON customer_feature (revenue_12m_cents, customer_id)
CREATE INDEX customer_feature_tempo ON customer_feature (tempo_days, customer_id)
CREATE TABLE customer_forward (old_id INTEGER PRIMARY KEY, new_id INTEGER NOT NULL) STRICT
CREATE TABLE customer_household ( customer_id INTEGER PRIMARY KEY, household_id INTEGER NOT NULL, record_id INTEGER NOT NULL, other_record_id INTEGER NOT NULL, probability REAL NOT NULL, reasons TEXT NOT NULL, is_decided INTEGER NOT NULL ) STRICT
CREATE INDEX customer_household_household ON customer_household (household_id)
CREATE TABLE customer_list ( id INTEGER PRIMARY KEY, name TEXT NOT NULL, created_at TEXT NOT NULL, deleted_at TEXT ) STRICT
CREATE TABLE customer_order ( customer_id INTEGER NOT NULL, day INTEGER NOT NULL, purchase_id INTEGER NOT NULL, is_sale INTEGER NOT NULL, net_e4 INTEGER NOT NULL, PRIMARY KEY (customer_id, day, purchase_id) ) STRICT, WITHOUT ROWID
CREATE TABLE customer_score ( score_id TEXT NOT NULL, customer_id INTEGER NOT NULL, value REAL, class TEXT, detail TEXT, PRIMARY KEY (score_id, customer_id) ) STRICT, WITHOUT ROWID
CREATE INDEX customer_score_class ON customer_score (score_id, class, customer_id) WHERE class IS NOT NULL
CREATE INDEX customer_score_value ON customer_score (score_id, value, customer_id)
CREATE TABLE decision ( id INTEGER PRIMARY KEY, kind TEXT NOT NULL, record_a INTEGER NOT NULL REFERENCES source_record (id), record_b INTEGER NOT NULL REFERENCES source_record (id), group_key TEXT NOT NULL, created_at TEXT NOT NULL, withdrawn_at TEXT , act TEXT NOT NULL DEFAULT 'decide') STRICT
CREATE INDEX decision_group ON decision (group_key)
CREATE TABLE erased_person ( fingerprint TEXT PRIMARY KEY, erased_at TEXT NOT NULL ) STRICT, WITHOUT ROWID
CREATE TABLE identity_pair ( record_a INTEGER NOT NULL, record_b INTEGER NOT NULL, probability REAL NOT NULL, household REAL NOT NULL, outcome TEXT NOT NULL, reasons TEXT NOT NULL, PRIMARY KEY (record_a, record_b) ) STRICT, WITHOUT ROWID
CREATE INDEX identity_pair_other ON identity_pair (record_b)
CREATE TABLE identity_state ( name TEXT NOT NULL, part INTEGER NOT NULL, content BLOB NOT NULL, PRIMARY KEY (name, part) ) STRICT
CREATE TABLE identity_touched (record_id INTEGER PRIMARY KEY) STRICT
CREATE TABLE import_batch ( id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL REFERENCES source (id), kind TEXT NOT NULL, file_name TEXT NOT NULL, file_sha256 TEXT NOT NULL, file_bytes INTEGER NOT NULL, reading TEXT NOT NULL, mapping TEXT NOT NULL, row_count INTEGER NOT NULL DEFAULT 0, imported_count INTEGER NOT NULL DEFAULT 0, updated_count INTEGER NOT NULL DEFAULT 0, unchanged_count INTEGER NOT NULL DEFAULT 0, rejected_count INTEGER NOT NULL DEFAULT 0, report TEXT NOT NULL DEFAULT '{}', created_at TEXT NOT NULL, withdrawn_at TEXT ) STRICT
CREATE TABLE list_member ( id INTEGER PRIMARY KEY, list_id INTEGER NOT NULL REFERENCES customer_list (id), record_id INTEGER NOT NULL REFERENCES source_record (id), act TEXT NOT NULL, created_at TEXT NOT NULL, withdrawn_at TEXT, withdrawn_by TEXT ) STRICT
CREATE INDEX list_member_act ON list_member (act)
CREATE INDEX list_member_list ON list_member (list_id, record_id)
CREATE INDEX list_member_record ON list_member (record_id)
CREATE TABLE mailing ( id INTEGER PRIMARY KEY, name TEXT NOT NULL, channel TEXT NOT NULL, format_id TEXT NOT NULL, nature TEXT NOT NULL, objective TEXT NOT NULL, day_on TEXT NOT NULL, segment_id INTEGER REFERENCES segment (id), plan_on TEXT, file_name TEXT NOT NULL, recipient_count INTEGER NOT NULL, funnel TEXT NOT NULL, content TEXT NOT NULL, created_at TEXT NOT NULL, withdrawn_at TEXT ) STRICT
CREATE TABLE mailing_recipient ( mailing_id INTEGER NOT NULL REFERENCES mailing (id), customer_id INTEGER NOT NULL, record_id INTEGER NOT NULL REFERENCES source_record (id), address TEXT NOT NULL, scenario_id INTEGER REFERENCES scenario (id), occurrence TEXT, reason TEXT NOT NULL, PRIMARY KEY (mailing_id, customer_id) ) STRICT, WITHOUT ROWID
CREATE TABLE note ( id INTEGER PRIMARY KEY, record_id INTEGER NOT NULL REFERENCES source_record (id), text TEXT NOT NULL, act TEXT NOT NULL, created_at TEXT NOT NULL, withdrawn_at TEXT, withdrawn_by TEXT ) STRICT
CREATE INDEX note_record ON note (record_id)
CREATE TABLE order_basket ( purchase_id INTEGER PRIMARY KEY, content_key INTEGER NOT NULL, holds INTEGER NOT NULL ) STRICT
CREATE TABLE own_batch ( batch_id INTEGER PRIMARY KEY REFERENCES import_batch (id), act TEXT NOT NULL, created_at TEXT NOT NULL, withdrawn_at TEXT, withdrawn_by TEXT ) STRICT
CREATE INDEX own_batch_act ON own_batch (act)
CREATE TABLE own_score ( id INTEGER PRIMARY KEY, name TEXT NOT NULL, definition TEXT NOT NULL, created_at TEXT NOT NULL, deleted_at TEXT ) STRICT
CREATE TABLE persona ( key TEXT PRIMARY KEY, colour INTEGER NOT NULL, own_name TEXT ) STRICT, WITHOUT ROWID
CREATE TABLE persona_version ( id INTEGER PRIMARY KEY, made_at TEXT NOT NULL, as_of TEXT NOT NULL, definition TEXT NOT NULL, withdrawn_at TEXT ) STRICT
CREATE TABLE plan_decision ( id INTEGER PRIMARY KEY, plan_on TEXT NOT NULL, scenario_id INTEGER NOT NULL REFERENCES scenario (id), customer_id INTEGER NOT NULL, occurrence TEXT NOT NULL, kind TEXT NOT NULL, until_on TEXT, channel TEXT, mailing_id INTEGER REFERENCES mailing (id), created_at TEXT NOT NULL, withdrawn_at TEXT ) STRICT
CREATE INDEX plan_decision_scenario ON plan_decision (scenario_id, occurrence)
CREATE TABLE product ( id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL REFERENCES source (id), sku TEXT NOT NULL, name TEXT NOT NULL, category TEXT NOT NULL, UNIQUE (source_id, sku, name, category) ) STRICT
CREATE TABLE product_category ( product_id INTEGER PRIMARY KEY REFERENCES product (id), category TEXT NOT NULL ) STRICT
CREATE TABLE profile ( customer_id INTEGER PRIMARY KEY, kind TEXT NOT NULL, title TEXT, first_name TEXT, last_name TEXT, company TEXT, display_name TEXT NOT NULL, sort_name TEXT NOT NULL, email TEXT, mobile TEXT, landline TEXT, street TEXT, street_2 TEXT, postcode TEXT, city TEXT, country TEXT, birth_on TEXT, birth_day TEXT, gender TEXT, language TEXT, since_on TEXT, record_count INTEGER NOT NULL, source_count INTEGER NOT NULL, email_record_id INTEGER, mobile_record_id INTEGER, post_record_id INTEGER, search_text TEXT NOT NULL ) STRICT
CREATE INDEX profile_birth_day ON profile (birth_day)
CREATE INDEX profile_city ON profile (city, customer_id)
CREATE INDEX profile_name ON profile (sort_name, customer_id)
CREATE VIRTUAL TABLE profile_search USING fts5 (search_text, content='', contentless_delete=1, tokenize='trigram')
CREATE TABLE 'profile_search_config'(k PRIMARY KEY, v) WITHOUT ROWID
CREATE TABLE 'profile_search_data'(id INTEGER PRIMARY KEY, block BLOB)
CREATE TABLE 'profile_search_docsize'(id INTEGER PRIMARY KEY, sz BLOB, origin INTEGER)
CREATE TABLE 'profile_search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID
CREATE VIRTUAL TABLE profile_words USING fts5 (search_text, content='', contentless_delete=1, detail='none', prefix='1 2')
CREATE TABLE 'profile_words_config'(k PRIMARY KEY, v) WITHOUT ROWID
CREATE TABLE 'profile_words_data'(id INTEGER PRIMARY KEY, block BLOB)
CREATE TABLE 'profile_words_docsize'(id INTEGER PRIMARY KEY, sz BLOB, origin INTEGER)
CREATE TABLE 'profile_words_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID
CREATE TABLE purchase ( id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL REFERENCES source (id), batch_id INTEGER NOT NULL REFERENCES import_batch (id), record_id INTEGER REFERENCES source_record (id), order_key TEXT NOT NULL, content_key INTEGER NOT NULL, is_live INTEGER NOT NULL, kind TEXT NOT NULL, bought_on TEXT NOT NULL, bought_at TEXT, currency TEXT NOT NULL, channel TEXT NOT NULL, gross_e4 INTEGER NOT NULL, discount_e4 INTEGER NOT NULL, shipping_e4 INTEGER NOT NULL, tax_e4 INTEGER NOT NULL, refunded_e4 INTEGER NOT NULL, net_e4 INTEGER NOT NULL, line_count INTEGER NOT NULL , tip_e4 INTEGER NOT NULL DEFAULT 0, gift_card_e4 INTEGER NOT NULL DEFAULT 0, cost_e4 INTEGER, mark INTEGER, is_composed INTEGER NOT NULL DEFAULT 0) STRICT
CREATE INDEX purchase_batch ON purchase (batch_id)
CREATE INDEX purchase_composed ON purchase (source_id, order_key) WHERE is_composed = 1
CREATE INDEX purchase_discounted ON purchase (record_id, bought_on, kind) WHERE discount_e4 > 0 AND is_live = 1
CREATE TABLE purchase_line ( purchase_id INTEGER NOT NULL, line_number INTEGER NOT NULL, product_id INTEGER, quantity_e3 INTEGER NOT NULL, amount_e4 INTEGER NOT NULL, PRIMARY KEY (purchase_id, line_number) ) STRICT, WITHOUT ROWID
CREATE INDEX purchase_order ON purchase (source_id, order_key)
CREATE INDEX purchase_record ON purchase (record_id)
CREATE TABLE reclaim ( batch_id INTEGER NOT NULL REFERENCES import_batch (id), kind TEXT NOT NULL, item_id INTEGER NOT NULL, PRIMARY KEY (batch_id, kind, item_id) ) STRICT, WITHOUT ROWID
CREATE INDEX reclaim_item ON reclaim (kind, item_id)
CREATE TABLE record_customer ( record_id INTEGER PRIMARY KEY REFERENCES source_record (id), customer_id INTEGER NOT NULL ) STRICT
CREATE INDEX record_customer_customer ON record_customer (customer_id)
CREATE TABLE record_tag ( id INTEGER PRIMARY KEY, record_id INTEGER NOT NULL REFERENCES source_record (id), tag_id INTEGER NOT NULL REFERENCES tag (id), act TEXT NOT NULL, created_at TEXT NOT NULL, withdrawn_at TEXT, withdrawn_by TEXT ) STRICT
CREATE INDEX record_tag_record ON record_tag (record_id)
CREATE INDEX record_tag_tag ON record_tag (tag_id)
CREATE TABLE record_version ( id INTEGER PRIMARY KEY, record_id INTEGER NOT NULL REFERENCES source_record (id), batch_id INTEGER NOT NULL REFERENCES import_batch (id), row_number INTEGER NOT NULL, content_key INTEGER NOT NULL, is_current INTEGER NOT NULL, title TEXT, first_name TEXT, last_name TEXT, company TEXT, email TEXT, phone TEXT, phone_2 TEXT, street TEXT, street_2 TEXT, postcode TEXT, city TEXT, country TEXT, birth_on TEXT, gender TEXT, language TEXT, card TEXT, created_on TEXT, note TEXT, extra TEXT, cells TEXT , custom TEXT, is_composed INTEGER NOT NULL DEFAULT 0, company_id TEXT) STRICT
CREATE INDEX record_version_batch ON record_version (batch_id)
CREATE TRIGGER record_version_changed AFTER UPDATE OF first_name, last_name, company, email, phone, phone_2, street, postcode, city, birth_on, card, created_on, company_id ON record_version BEGIN INSERT OR IGNORE INTO identity_touched VALUES (old.record_id); END
CREATE UNIQUE INDEX record_version_current ON record_version (record_id) WHERE is_current = 1
CREATE TRIGGER record_version_deleted AFTER DELETE ON record_version BEGIN INSERT OR IGNORE INTO identity_touched VALUES (old.record_id); END
CREATE INDEX record_version_record ON record_version (record_id, id)
CREATE TABLE rejected_row ( id INTEGER PRIMARY KEY, batch_id INTEGER NOT NULL REFERENCES import_batch (id), row_number INTEGER NOT NULL, column_name TEXT, value TEXT, reason TEXT NOT NULL, cells TEXT NOT NULL ) STRICT
CREATE INDEX rejected_row_batch ON rejected_row (batch_id)
CREATE TABLE saved_mapping ( id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, mapping TEXT NOT NULL, created_at TEXT NOT NULL, updated_at TEXT NOT NULL ) STRICT
CREATE TABLE scenario ( id INTEGER PRIMARY KEY, name TEXT NOT NULL, template_id TEXT NOT NULL, definition TEXT NOT NULL, status TEXT NOT NULL, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, published_at TEXT, archived_at TEXT ) STRICT
CREATE TABLE score_history ( score_id TEXT NOT NULL, as_of TEXT NOT NULL, scored INTEGER NOT NULL, value_sum REAL NOT NULL, classes TEXT NOT NULL, PRIMARY KEY (score_id, as_of) ) STRICT, WITHOUT ROWID
CREATE TABLE segment ( id INTEGER PRIMARY KEY, name TEXT NOT NULL, ready_id TEXT UNIQUE, rule TEXT NOT NULL, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, archived_at TEXT , folder TEXT NOT NULL DEFAULT '', deleted_at TEXT) STRICT
CREATE TABLE segment_history_start (facts TEXT PRIMARY KEY, first_on TEXT) STRICT
CREATE TABLE segment_month ( id INTEGER PRIMARY KEY, rule_key TEXT NOT NULL, as_of TEXT NOT NULL, facts TEXT NOT NULL, customers INTEGER NOT NULL, revenue_12m_cents INTEGER NOT NULL, entered INTEGER, left INTEGER, members BLOB NOT NULL, UNIQUE (rule_key, as_of) ) STRICT
CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID
CREATE TABLE source ( id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, kind TEXT NOT NULL DEFAULT 'other', header TEXT, mapping TEXT, created_at TEXT NOT NULL , trust INTEGER NOT NULL DEFAULT 0) STRICT
CREATE TABLE source_record ( id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL REFERENCES source (id), record_key TEXT NOT NULL, external_id TEXT, UNIQUE (source_id, record_key) ) STRICT
CREATE TABLE suppression ( id INTEGER PRIMARY KEY, channel TEXT, value TEXT, record_id INTEGER REFERENCES source_record (id), reason TEXT NOT NULL, created_at TEXT NOT NULL, withdrawn_at TEXT ) STRICT
CREATE TABLE tag (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE COLLATE NOCASE, created_at TEXT NOT NULL) STRICT
CREATE TABLE task ( id INTEGER PRIMARY KEY, record_id INTEGER NOT NULL REFERENCES source_record (id), text TEXT NOT NULL, due_on TEXT, done_at TEXT, act TEXT NOT NULL, created_at TEXT NOT NULL, withdrawn_at TEXT, withdrawn_by TEXT ) STRICT
CREATE INDEX task_record ON task (record_id)
CREATE TABLE unusable_address ( address TEXT PRIMARY KEY, since_on TEXT NOT NULL ) STRICT, WITHOUT ROWID
