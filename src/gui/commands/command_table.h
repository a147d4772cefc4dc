// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <span>

namespace earshot::gui {

/// Where a command's keys count: in every window, in the room or window that has it, in a list, where an answer is written. Single letters
/// only ever in a list, never where somebody writes.
enum class KeyScope { Window, Place, List, Composer };

/// Every command that has a key or stands in the palette, once: the actions, the palette, the sheet of keys, the settings and the manual are
/// made from this table.
struct CommandEntry {
    const char* id; ///< "label.complaint"; what settings keep, so never rename one
    const char* text; ///< English, marked for translation in the context "Commands"
    const char* keys; ///< portable key sequences, " | " between alternatives; empty: none
    KeyScope scope;
    const char* icon; ///< name for icon(); empty: none
};

std::span<const CommandEntry> commandTable();
const CommandEntry* commandNamed(const QString& id);
QString textOf(const CommandEntry& entry);
QStringList keysOf(const CommandEntry& entry);

}
