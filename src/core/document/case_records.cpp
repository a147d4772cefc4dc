// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_lookup.h"
#include "chain.h"
#include "earshot/base/json.h"
#include "earshot/base/text.h"
#include "earshot/document/cases.h"
#include "ledger_rows.h"

namespace earshot {

Result<void> Cases::note(CaseId id, const std::string& text, const std::string& actor, Time now)
{
    Session& session = store_->session();
    return session.writing([&] {
        requireCase(session, id);
        std::int64_t note = nextId(session, "case_note"), caseId = id.value, at = toMicros(now);
        std::string author = repairedUtf8(actor), words = repairedUtf8(text);
        Statement(session.sql(), "insert into case_note (id, case_id, author, text, at) values (:id, :case, :author, :text, :at)")
            .with(note, caseId, author, words, at)
            .run();
        session.kept<Chain>().append(
            { .kind = EventKind::CaseNoted, .actor = actor, .caseId = id, .payload = compactJson({ { "note", note }, { "text", words } }) },
            now);
    });
}

Result<std::vector<Note>> Cases::notes(CaseId id)
{
    Session& session = store_->session();
    return session.reading([&] {
        requireCase(session, id);
        std::int64_t caseId = id.value, at = 0;
        Note note;
        Statement statement(session.sql(), "select author, text, at from case_note where case_id = :case order by id");
        statement.with(caseId).into(note.author, note.text, at);
        std::vector<Note> notes;
        while (statement.next()) {
            note.at = fromMicros(at);
            notes.push_back(note);
        }
        return notes;
    });
}

Result<std::vector<LedgerRow>> Cases::history(CaseId id)
{
    Session& session = store_->session();
    return session.reading([&] {
        requireCase(session, id);
        std::int64_t caseId = id.value;
        LedgerReader reader(session, "where l.case_id = :case order by l.sequence");
        reader.statement().with(caseId);
        return reader.all();
    });
}

}
