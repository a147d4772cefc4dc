// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace earshot::gui {

/// A table as every room shows it: titles at the left, `wide` takes the room that is left, the others what they need.
void setUpTable(QTableView& table, int wide);

}
