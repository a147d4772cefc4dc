// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/assess/sorter.h"

namespace earshot {
namespace {

constexpr double complaintFrom = 0.50; // a concrete problem is likely
constexpr double noDoubtUpTo = 0.25; // it is unlikely enough to speak of trolls
constexpr double trollFrom = 0.50; // abuse is likely
constexpr double noTrollUpTo = 0.40; // it is not

}

/// An angry customer is still a customer [A1]: abuse never takes a complaint away, it only counts where there hardly is one. Whatever
/// falls between the bounds goes to a person.
Label labelOf(double complaint, double troll)
{
    if (complaint >= complaintFrom)
        return Label::Complaint;
    if (troll >= trollFrom && complaint <= noDoubtUpTo)
        return Label::Troll;
    if (troll <= noTrollUpTo)
        return Label::Other;
    return Label::Unsure;
}

}
