/** The browser's own box or dot, enlarged and in our one accent. */
export const choiceStyle = 'mt-[0.3em] size-[1.15em] shrink-0 accent-(--accent)';
