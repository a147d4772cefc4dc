// SPDX-License-Identifier: GPL-3.0-or-later
#include "hand.h"

#include <QGenericPlugin>

namespace earshot::test {

/// QT_QPA_GENERIC_PLUGINS=earshot_hand:SOCKET puts a Hand into any Qt program.
class HandPlugin final : public QGenericPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "hand_plugin.json")
public:
    QObject* create(const QString&, const QString& socket) override { return new Hand(socket); }
};

}

#include "hand_plugin.moc"
