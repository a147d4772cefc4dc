// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/app/listening.h"

#include <QWidget>

#include <memory>

namespace earshot::gui {

namespace Ui {
class SourceForm;
}

/// Where to listen: the fields that a platform and a kind need, and no others.
class SourceForm : public QWidget {
    Q_OBJECT
public:
    explicit SourceForm(QWidget* parent = nullptr);
    ~SourceForm() override;

    Source source() const;
    std::string token() const;
    bool isEmpty() const; ///< no address yet
    QString fault() const; ///< what is still missing, in words; empty: nothing
    void setQuery(const QString& words); ///< proposed, where nothing was typed
    /// To be changed: the platform stays, and so does the token where none is typed.
    void setSource(const Source& source);

signals:
    void edited();

private:
    SourceKind kind() const;
    const Capabilities* chosen() const;
    void fillPlatforms();
    void fillKinds();
    void fit();
    void changeEvent(QEvent* event) override;

    std::unique_ptr<Ui::SourceForm> ui_;
    std::vector<PlatformEntry> platforms_;
    Source changed_{}; ///< what is not asked for here comes from it; no id: a new source
};

}
