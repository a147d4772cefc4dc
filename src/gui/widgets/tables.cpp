// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables.h"

#include "../look/theme.h"

#include <QHeaderView>
#include <QTableView>

namespace earshot::gui {

void setUpTable(QTableView& table, int wide)
{
    QHeaderView& titles = *table.horizontalHeader();
    titles.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    titles.setSectionResizeMode(QHeaderView::ResizeToContents);
    titles.setSectionResizeMode(wide, QHeaderView::Stretch);
    table.verticalHeader()->setDefaultSectionSize(4 * Theme::grid);
}

}
