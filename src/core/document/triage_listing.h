// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/document/triage.h"
#include "filter_clauses.h"
#include "session.h"

#include <string>
#include <vector>

namespace earshot {

/// A TriageQuery in SQL. Ids only: what stands in a row is read for those that are shown.
///
/// Shape    a row is a mention m, or of the case views the mention m that opened case c. An order by time has two parts: the rows whose
/// case
///          has that time, read from the cases in order of an index, and then the rest by mention. So no page ever sorts more than itself.
class TriageListing {
public:
    TriageListing(Session& session, const TriageQuery& query, const Looking& looking);

    std::vector<MentionId> page(const TriagePage& wish);
    std::vector<MentionId> among(const std::vector<MentionId>& ids);
    TriageCount count(int most);

private:
    /// The part of a select that stays the same: from clause, and conditions so far.
    struct Source {
        std::string from{};
        std::string id{}; ///< the column with the mention's id
        Conditions conditions{};
    };
    Source byCase() const;
    Source byMention() const;
    Conditions demands(const std::string& id) const;
    std::vector<MentionId> timedPart(const TriagePage& wish);
    std::vector<MentionId> restPart(const TriagePage& wish, int limit);
    std::vector<MentionId> idsOf(Source source, const std::string& order, int limit);

    Session& session_;
    TriageQuery query_;
    Looking looking_;
    bool isOfCases_ = false; ///< a row is the opener of a case
    bool isOutsideCases_ = false;
    bool isFiltered_ = false;
};

/// "1,2,3"
std::string listOf(const std::vector<MentionId>& ids);

}
