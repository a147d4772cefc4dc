// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/document/search.h"
#include "earshot/model/ids.h"

#include <soci/soci.h>

#include <memory>
#include <string>

namespace earshot {

/// Writes the full-text rows of one connection. Texts are what indexText() made.
class FullTextWriter {
public:
    virtual ~FullTextWriter() = default;
    virtual void add(MentionId mention, const std::string& text) = 0;
    virtual void replace(MentionId mention, const std::string& before, const std::string& after) = 0;
};

/// The full-text index in the words of one engine.
class FullText {
public:
    virtual ~FullText() = default;
    virtual std::string schema() const = 0; ///< the statements that make mention_text, without the last semicolon
    virtual std::unique_ptr<FullTextWriter> writer(soci::session& sql) const = 0;
    virtual std::string mention() const = 0; ///< the column of mention_text f that holds the mention's id
    virtual std::string match() const = 0; ///< the condition that mention_text f matches the one placeholder :matching
    /// Conditions of a query over "mention_text f cross join mention m": joined and matching.
    std::string condition() const { return "m.id = " + mention() + " and " + match(); }
    /// The value of :matching for the query's terms; never a syntax error, whatever the words.
    virtual std::string matching(const SearchQuery& query) const = 0;
};

const FullText& sqliteFullText();
const FullText& postgresqlFullText();

}
