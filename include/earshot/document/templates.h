// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/document/store.h"
#include "earshot/model/ids.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace earshot {

/// A starting point for an answer, with {{blanks}} that a person fills in.
struct Template {
    TemplateId id{};
    std::string name{};
    std::string language{}; ///< ISO 639-1; "": any
    std::string text{};
    BrandId brand{}; ///< none: for all
    std::string owner{}; ///< "": the team's
    bool operator==(const Template&) const = default;
};

/// One {{blank}}: its place in bytes, braces included, and its name.
struct Blank {
    std::size_t begin = 0, end = 0;
    std::string name{};
    bool operator==(const Blank&) const = default;
};
/// In order of place. A blank does not reach over a line's end and has a name.
std::vector<Blank> blanksIn(std::string_view text);

/// Changes of the team's templates stand in the ledger.
/// Errors   Unknown; InvalidArgument for one without name or text, and those of Store.
/// Threads  as the Store it was made from.
class Templates {
public:
    explicit Templates(Store& store) : store_(&store) { }

    Result<TemplateId> add(const Template& fresh, const std::string& actor, Time now);
    Result<void> save(const Template& changed, const std::string& actor, Time now);
    Result<void> remove(TemplateId id, const std::string& actor, Time now);
    Result<Template> find(TemplateId id);
    Result<std::vector<Template>> seenBy(const std::string& actor); ///< the team's and this person's, by name

private:
    Store* store_;
};

}
