// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/assess/sorter.h"

namespace earshot {
namespace {

constexpr double complaintFrom = 0.55; // a concrete problem is likely
constexpr double noComplaintUpTo = 0.40; // a concrete problem is unlikely enough to speak of trolls
constexpr double trollFrom = 0.50; // abuse is likely
constexpr double nothingUpTo = 0.45; // neither is likely

}

/// An angry customer is still a customer [A1]: abuse never takes a complaint away, it only counts where there is no complaint. Whatever
/// falls between the bounds goes to a person.
Label labelOf(double complaint, double troll)
{
    if (complaint >= complaintFrom)
        return Label::Complaint;
    if (troll >= trollFrom && complaint <= noComplaintUpTo)
        return Label::Troll;
    if (complaint <= nothingUpTo && troll <= nothingUpTo)
        return Label::Other;
    return Label::Unsure;
}

}
