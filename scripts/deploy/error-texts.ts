/**
 * The messages for requests that no page can answer, by status, in both languages: their address or their way of asking
 * is at fault, so nothing tells which language they read.
 */
export const ERROR_TEXTS: Readonly<Record<number, string>> = {
  400: '无法识别这个请求 · This request cannot be read',
  405: '本站只供阅读 · This site can only be read',
  413: '本站不接收任何内容 · This site takes nothing in',
  414: '网址过长 · This address is too long',
  416: '文件没有这一部分 · The file has no such part',
  500: '服务器出错，请稍后再试 · The server failed; try again later',
};
