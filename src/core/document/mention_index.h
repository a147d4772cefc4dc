// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "full_text.h"
#include "index_text.h"
#include "session.h"

#include <memory>
#include <string>

namespace earshot {

/// The mentions' rows of the full-text index, inside a writing transaction.
///
/// Shape    what a row was made of can always be read again, for SQLite has to be told the old words to forget them: the texts and cards
/// stand
///          in the snapshots, which never change, and the label in the mention. Whoever changes one of them asks for contentOf() first.
class MentionIndex {
public:
    explicit MentionIndex(Session& session);

    void add(std::int64_t mention, const std::string& text); ///< what indexText() made
    void replace(std::int64_t mention, const IndexContent& before, const IndexContent& after);
    IndexContent contentOf(std::int64_t mention);

private:
    std::unique_ptr<FullTextWriter> writer_;
    std::int64_t mention_ = 0;
    std::string label_{}, text_{};
    NullableText card_{};
    Statement labels_, versions_;
};

}
