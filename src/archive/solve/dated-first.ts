/** A report begins with a day or another time. */
export const datedFirst = /^(?:\d{4}年)?\d{1,2}月\d{1,2}日|^\d{1,2}日|^[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日|^(?:近日|日前|近期|最近|连日来|当地时间|[今昨][日天晨晚]|[今去]年)/;
