/**
 * The user agents of browsers within apps: WeChat (and WeCom), QQ, DingTalk, Feishu, Weibo, Alipay, Douyin, Toutiao,
 * Xiaohongshu.
 */
const APPS = /MicroMessenger|wxwork|\bQQ\/|DingTalk|\bLark\/|Feishu|Weibo|AlipayClient|aweme|NewsArticle|xhsdiscover/i;

/** `<in-app-note>`: shows itself in the browsers within apps, which neither save files nor print. */
class InAppNote extends HTMLElement {
  connectedCallback(): void {
    this.hidden = !APPS.test(navigator.userAgent);
  }
}

customElements.define('in-app-note', InAppNote);
