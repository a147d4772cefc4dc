// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/assess/sorter.h"

namespace earshot {
namespace {

constexpr double complaintFrom = 0.55; // a concrete problem is likely
constexpr double noComplaintUpTo = 0.50; // it is not
constexpr double noDoubtUpTo = 0.40; // it is unlikely enough to speak of trolls
constexpr double trollFrom = 0.45; // abuse is likely
constexpr double noTrollUpTo = 0.40; // it is not

}

/// An angry customer is still a customer [A1]: abuse never takes a complaint away, it only counts where there is no complaint. Whatever
/// falls between the bounds goes to a person.
Label labelOf(double complaint, double troll)
{
    if (complaint >= complaintFrom)
        return Label::Complaint;
    if (troll >= trollFrom && complaint <= noDoubtUpTo)
        return Label::Troll;
    if (complaint <= noComplaintUpTo && troll <= noTrollUpTo)
        return Label::Other;
    return Label::Unsure;
}

}
