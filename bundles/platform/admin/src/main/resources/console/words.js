// What Vaadin's components say by themselves, in Vietnamese. A view may still set words of its own: these are the defaults.
(() => {
  const words = {
    'vaadin-app-layout': { drawer: 'Danh mục chức năng' },
    'vaadin-avatar': { anonymous: 'Chưa có tên' },
    'vaadin-date-picker': {
      monthNames: Array.from({ length: 12 }, (_, month) => `Tháng ${month + 1}`),
      weekdays: ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
      weekdaysShort: ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'],
      firstDayOfWeek: 1,
      today: 'Hôm nay',
      cancel: 'Đóng',
    },
    'vaadin-date-time-picker': { dateLabel: 'Ngày', timeLabel: 'Giờ' },
    'vaadin-menu-bar': { moreOptions: 'Thêm lựa chọn' },
    'vaadin-message-input': { send: 'Gửi', message: 'Nội dung' },
    'vaadin-multi-select-combo-box': {
      cleared: 'Đã bỏ chọn tất cả',
      focused: 'đang ở đây. Nhấn phím xóa lùi để bỏ chọn',
      selected: 'đã chọn',
      deselected: 'đã bỏ chọn',
      total: 'đã chọn {count} mục',
    },
    'vaadin-upload': upload(),
    'vaadin-upload-file-list': upload(),
  };

  function upload() {
    return {
      dropFiles: { one: 'Thả tệp vào đây', many: 'Thả các tệp vào đây' },
      addFiles: { one: 'Chọn tệp…', many: 'Chọn tệp…' },
      error: {
        tooManyFiles: 'Lỗi: Nhiều tệp quá.',
        fileIsTooBig: 'Lỗi: Tệp nặng quá.',
        incorrectFileType: 'Lỗi: Loại tệp này không nhận.',
      },
      uploading: {
        status: { connecting: 'Đang kết nối…', stalled: 'Đang đợi…', processing: 'Đang xử lý…', held: 'Chờ đến lượt' },
        remainingTime: { prefix: 'còn ', unknown: 'chưa rõ còn bao lâu' },
        error: {
          serverUnavailable: 'Lỗi: Chưa gửi được, thử lại sau.',
          unexpectedServerError: 'Lỗi: Máy chủ không nhận được tệp.',
          forbidden: 'Lỗi: Không được phép gửi tệp.',
          fileTooLarge: 'Lỗi: Tệp nặng quá.',
        },
      },
      file: { retry: 'Gửi lại', start: 'Bắt đầu gửi', remove: 'Bỏ tệp' },
      units: { size: ['B', 'KB', 'MB', 'GB', 'TB'] },
    };
  }

  const merged = (base, own) => {
    const result = { ...base };
    for (const [key, value] of Object.entries(own)) {
      const deep = value && typeof value === 'object' && !Array.isArray(value);
      result[key] = deep ? merged(base[key] || {}, value) : value;
    }
    return result;
  };

  for (const [tag, own] of Object.entries(words)) {
    customElements.whenDefined(tag).then(() => {
      const type = customElements.get(tag);
      const all = merged(type.defaultI18n || {}, own);
      Object.defineProperty(type, 'defaultI18n', { get: () => all });
    });
  }
})();
