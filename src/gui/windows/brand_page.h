// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../models/brand_hit_model.h"
#include "../models/brand_list_model.h"
#include "listening_page.h"
#include "room.h"

#include <QTimer>

#include <memory>

namespace earshot::gui {

namespace Ui {
class BrandPage;
}

/// Brands: what is listened for, with what a definition would have found while it is typed.
class BrandPage : public ListeningPage {
    Q_OBJECT
public:
    explicit BrandPage(const RoomTools& tools, QWidget* parent = nullptr);
    ~BrandPage() override;

    QString title() const override { return tr("Brands"); }
    void refresh() override { brands_.refresh(); }
    bool concerns(const LedgerRow& row) const override;
    QWidget* firstPane() const override;

private:
    void takeBrands();
    void show(const Brand& brand);
    Brand edited() const;
    void setDirty(bool dirty);
    void startNew();
    void save();
    void remove();
    void askPreview();
    void takePreview(Result<BrandPreview> preview);
    void tellCommonWords(const std::vector<CommonWord>& common);
    void changeEvent(QEvent* event) override;

    std::unique_ptr<Ui::BrandPage> ui_;
    RoomTools tools_;
    BrandListModel brands_;
    BrandHitModel hits_;
    Asker preview_;
    QTimer previewTimer_; ///< asked a moment after the last key
    BrandId shown_{}; ///< none: a new one
    QString wanted_; ///< name of the brand that was saved last, to be chosen when the list comes
    bool isDirty_ = false;
};

}
